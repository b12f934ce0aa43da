/** Asks the content script of the page in front what the popup would ask it, in either browser. */
import type { Browser, Page } from 'puppeteer-core';
import { extensionWorker } from '../../../scripts/browsers/caveat-in-chrome.ts';
import { openFirefoxExtensionPage } from '../../../scripts/browsers/caveat-in-firefox.ts';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import type { PageReport } from '../../../src/messages/reports.ts';

/** The slice of the extension API that is evaluated in the extension; `browser` in Firefox. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, to: object): Promise<unknown>;
  };
  readonly storage: Record<
    'local' | 'session',
    { set(values: object): Promise<void>; get(): Promise<Record<string, { frames: object }>> }
  >;
};

/** Something of the extension in which code can be evaluated. */
export interface Inside {
  describe(): Promise<PageReport>;
  /** Sends to the content script of a frame; the tab is the one that was opened last. */
  tell(name: string, request: object, frame?: number): Promise<unknown>;
  /** Writes into `storage.local`. */
  store(values: object): Promise<void>;
  /** Frames of the last tab that reported something. */
  frames(): Promise<number[]>;
}

export async function getInside(kind: BrowserKind, driver: Browser): Promise<Inside> {
  const page = kind === 'firefox' ? await openFirefoxExtensionPage(driver, 'src/popup/index.html') : undefined;
  const tell: Inside['tell'] = async (name, request, frame = 0) => {
    const place = page ?? (await extensionWorker(driver));
    return (place as Page).evaluate(
      async (message, frameId) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.sort((one, other) => one.id - other.id).at(-1);
        return tab === undefined ? undefined : await chrome.tabs.sendMessage(tab.id, message, { frameId });
      },
      { name, request },
      frame,
    );
  };
  const place = async () => (page ?? (await extensionWorker(driver))) as Page;
  const store = async (values: object) =>
    (await place()).evaluate((written) => chrome.storage.local.set(written), values);
  const frames = async () =>
    (await place()).evaluate(async () => {
      const tab = (await chrome.tabs.query({})).sort((one, other) => one.id - other.id).at(-1);
      return Object.keys((await chrome.storage.session.get())[`tab-${tab?.id}`]?.frames ?? {}).map(Number);
    });
  return { tell, store, frames, describe: async () => (await tell('page→content/describe', {})) as PageReport };
}

/** How many ranges are highlighted in all frames. Firefox does not let the driver iterate a highlight. */
export async function countMarks(page: Page): Promise<number> {
  const counts = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame
          .evaluate(() => [...CSS.highlights.values()].reduce((count, highlight) => count + highlight.size, 0))
          .catch(() => 0),
      ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
