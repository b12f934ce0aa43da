/** Tabs that may be moved away under the driver's hands. Firefox's driver goes on telling the old address, so pages are asked. */
import type { Page } from 'puppeteer-core';
import { eventually, type Session } from './session.ts';

const STOPPED = /^(?:chrome|moz)-extension:\/\/[\w-]+\/src\/blocked\/index\.html#/;

/** Opens an address in a new tab and waits for nothing: the tab may be moved at any moment. */
export async function openTab({ browser }: Session, url: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(url, { timeout: 30_000 }).catch(() => undefined);
  return page;
}

export function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => '');
}

export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
}

/** Resolves with what the page in the way says. */
export async function stopped(page: Page): Promise<string> {
  await eventually(
    () => addressOf(page),
    (address) => STOPPED.test(address),
  );
  return eventually(
    () => wordsOf(page),
    (words) => /Caveat stopped/.test(words),
  );
}

export async function openAll(session: Session, urls: readonly string[]): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const url of urls) pages.push(await openTab(session, url));
  return pages;
}

/** The addresses whose tabs were moved to the page in the way, whoever opened them. */
export async function stoppedAddresses({ browser }: Session): Promise<readonly string[]> {
  const addresses = await Promise.all((await browser.pages()).map(addressOf));
  return addresses
    .filter((address) => STOPPED.test(address))
    .map((address) => decodeURIComponent(new URL(address).hash.slice(1)))
    .sort();
}

/** Presses a button or link of one of our own pages by the beginning of its text. */
export async function pressOwn(page: Page, name: string): Promise<void> {
  const press = (text: string): boolean => {
    const all = [...document.querySelectorAll<HTMLElement>('button,a')];
    const found = all.find((element) => element.innerText.startsWith(text) && element.offsetParent !== null);
    found?.click();
    return found !== undefined;
  };
  await eventually(
    () => page.evaluate(press, name).catch(() => false),
    (pressed) => pressed,
  );
}

/** How many hosts of ours are on the page: a notice is one. */
export function noticesOn(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length).catch(() => -1);
}

/** Closes every tab but one, so that the browser stays. */
export async function closeTabs({ browser }: Session): Promise<void> {
  const [, ...others] = await browser.pages();
  for (const page of others) await page.close().catch(() => undefined);
}
