/** One page, once, after the installation: what Caveat does and what it cannot. Never after an update. */
import { browser } from '../platform/browser.ts';
import { welcomeUrl } from '../platform/own-pages.ts';

export function serveFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: welcomeUrl() });
  });
}
