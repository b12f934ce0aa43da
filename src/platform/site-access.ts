/**
 * Whether the browser lets Caveat read sites. Chrome and Edge let a person allow it on click only or on some sites,
 * Firefox lets them take it away altogether; the extension is told nothing of that unless it asks.
 */
import { browser } from './browser.ts';

const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

/** Where the browser does not say, it is taken as given. */
export async function hasSiteAccess(): Promise<boolean> {
  try {
    return await browser.permissions.contains(EVERY_SITE);
  } catch {
    return true;
  }
}

/** Asks the person. To be called in the course of a click, or the browser refuses. */
export async function requestSiteAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request(EVERY_SITE);
  } catch {
    return false;
  }
}

/** Calls back when access was given or taken away, until the returned function is called. */
export function watchSiteAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
