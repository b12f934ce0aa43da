/** Opens many pages, several windows at a time, and tells what Caveat did on each. */
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { pause } from '../session.ts';

/** The slice of the extension API that is evaluated in the worker. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
  readonly action: { getTitle(of: object): Promise<string> };
};

export interface Sight {
  readonly url: string;
  /** Dialogs, notices and cards on the page. */
  readonly shown: number;
  /** Sorts of underlining that are registered on the page. */
  readonly marks: number;
  /** Where the tab is now, when it was sent elsewhere. */
  readonly movedTo?: string;
  /** The badge’s title, where it can be read. */
  readonly title?: string;
}

export interface Looking {
  readonly windows: number;
  /** After the page has been parsed. */
  readonly settleMs: number;
  /** To read badges with. */
  readonly worker?: WebWorker;
}

export async function lookAt(browser: Browser, urls: readonly string[], how: Looking): Promise<readonly Sight[]> {
  const sights: Sight[] = [];
  const queue = [...urls];
  const views = [];
  // One after another: the tab that is new is the one just opened.
  for (let i = 0; i < Math.min(how.windows, urls.length); i++) views.push(await openView(browser, how.worker));
  await Promise.all(
    views.map(async ({ page, tab }) => {
      for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
        sights.push(await look(page, url, how, tab));
      }
      await page.close();
    }),
  );
  return sights;
}

async function openView(browser: Browser, worker: WebWorker | undefined): Promise<{ page: Page; tab?: number }> {
  const tabsOf = async () => (await worker?.evaluate(() => chrome.tabs.query({})))?.map(({ id }) => id) ?? [];
  const before = await tabsOf();
  // Each in a window of its own: a tab behind another one is hidden, and there Caveat waits.
  const page = await browser.newPage({ type: 'window' });
  const tab = (await tabsOf()).find((id) => !before.includes(id));
  return { page, ...(tab === undefined ? {} : { tab }) };
}

async function look(page: Page, url: string, how: Looking, tab: number | undefined): Promise<Sight> {
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  await pause(how.settleMs);
  const onPage = await page
    .evaluate(() => ({ shown: document.querySelectorAll('html > div').length, marks: CSS.highlights.size }))
    .catch(() => ({ shown: 0, marks: 0 }));
  const title = await how.worker?.evaluate((tabId) => chrome.action.getTitle({ tabId }), tab);
  const here = page.url();
  return {
    url,
    ...onPage,
    ...(here.startsWith(new URL(url).origin) ? {} : { movedTo: here }),
    ...(title === undefined ? {} : { title }),
  };
}

/** Those on which anything was done. */
export function disturbed(sights: readonly Sight[]): readonly Sight[] {
  return sights.filter(
    ({ shown, marks, movedTo, title }) => shown + marks > 0 || movedTo !== undefined || isRed(title),
  );
}

function isRed(title: string | undefined): boolean {
  return title !== undefined && /danger/i.test(title);
}
