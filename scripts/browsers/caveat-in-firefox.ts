/**
 * What a person sees of Caveat in Firefox's own surface. The driver cannot reach the toolbar there, so one of the
 * extension's own pages is opened in a tab and asked: it has the same API as the background.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { Badge } from './caveat-in-chrome.ts';
import { FIREFOX_UUID } from './launch.ts';

/** The slice of the extension API that is evaluated in the page. */
declare const browser: {
  readonly tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
};

/** Firefox loads the page but never tells the driver so; the wait is for that answer, which does not come. */
const NO_ANSWER_MS = 1500;

/** Opens an extension page in a tab. Needs a browser that was launched with `systemAccess`. */
export async function openFirefoxExtensionPage(driver: Browser, path: string): Promise<Page> {
  const page = await driver.newPage();
  await page.goto(`moz-extension://${FIREFOX_UUID}/${path}`, { timeout: NO_ANSWER_MS }).catch(() => undefined);
  return page;
}

/** Badge and title of the tab that shows this address. Firefox tells tabs' addresses only to pages with that permission, so the tab is found by its place. */
export async function readFirefoxBadge(driver: Browser, tabIndexFromEnd = 1): Promise<Badge> {
  const page = await openFirefoxExtensionPage(driver, 'src/popup/index.html');
  try {
    return await page.evaluate(async (fromEnd) => {
      const tabs = await browser.tabs.query({});
      const tab = tabs.at(-1 - fromEnd);
      const of = tab === undefined ? {} : { tabId: tab.id };
      return { text: await browser.action.getBadgeText(of), title: await browser.action.getTitle(of) };
    }, tabIndexFromEnd);
  } finally {
    await page.close();
  }
}

/** Types an input into the popup's look-up field, photographs the answer and returns its first words. */
export async function readFirefoxPopup(driver: Browser, input: string, picture: string): Promise<string> {
  const page = await openFirefoxExtensionPage(driver, 'src/popup/index.html');
  try {
    await page.setViewport({ width: 380, height: 600 });
    const field = await page.waitForSelector('input[type="search"]', { timeout: 5000 });
    await field?.type(`${input}\n`);
    await page.waitForSelector(`main .view:last-child:not(:first-child) h1`, { timeout: 5000 });
    await page.screenshot({ path: picture });
    return await page.$eval('main', (main) =>
      main.innerText
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(0, 4)
        .join(' | '),
    );
  } finally {
    await page.close();
  }
}
