/**
 * Out of here. The impostor is one step back in the tab's history and would be stopped again, so the way leads two steps
 * back; where nothing is there, the tab is closed.
 */
import { browser } from '../platform/browser.ts';

/** A tab that is still here after this had no page to go back to. */
const PATIENCE_MS = 700;

export function goBack(): void {
  const here = location.href;
  if (history.length > 2) history.go(-2);
  setTimeout(() => void closeIfHere(here), history.length > 2 ? PATIENCE_MS : 0);
}

async function closeIfHere(here: string): Promise<void> {
  if (location.href !== here) return;
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  const others = await browser.tabs.query({ ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }) });
  // A window without tabs closes.
  if (others.length < 2) await browser.tabs.create({});
  await browser.tabs.remove(tab.id);
}
