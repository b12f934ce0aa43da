/** What a person sees of Caveat in Chrome's own surface: the toolbar badge and the popup. */
import type { Browser, Page, WebWorker } from 'puppeteer-core';

/** The slice of the extension API that is evaluated in the worker. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
  readonly action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
    openPopup(): Promise<void>;
  };
};

/** A view that has drawn its answer has a heading in sight; the skeleton's is for screen readers only. */
export const POPUP_ANSWER = 'main .view:not([hidden]) h1:not(.unseen)';

export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** The extension's worker, started if it sleeps. */
export async function extensionWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith('chrome-extension://'),
    { timeout: 15_000 },
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the extension has a worker target without a worker');
  return worker;
}

/** Badge and title of the tab in front. */
export async function readBadge(browser: Browser): Promise<Badge> {
  const worker = await extensionWorker(browser);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const of = tab === undefined ? {} : { tabId: tab.id };
    return { text: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
  });
}

/** Opens the real popup through the toolbar action and waits until it has drawn its answer. */
export async function openPopup(browser: Browser): Promise<Page> {
  const worker = await extensionWorker(browser);
  const opened = browser.waitForTarget((target) => target.url().includes('/src/popup/index.html'), { timeout: 10_000 });
  await worker.evaluate(() => chrome.action.openPopup());
  const popup = await (await opened).asPage();
  await popup.waitForSelector(POPUP_ANSWER, { timeout: 10_000 });
  return popup;
}
