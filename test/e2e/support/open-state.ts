/** Opens a page of Caveat in one of its states. */
import type { Browser, Page } from 'puppeteer-core';
import { openOwnPage, store, type View } from './extension-page.ts';
import { eventually } from './session.ts';
import type { State } from './states.ts';

/** Another build than the project's own, while somebody works on it. */
export function builtExtension(kind: 'chrome' | 'firefox' = 'chrome'): { readonly extension?: string } {
  const folder = process.env[kind === 'chrome' ? 'CAVEAT_EXTENSION' : 'CAVEAT_FIREFOX_EXTENSION'];
  return folder === undefined ? {} : { extension: folder };
}

export async function openState(browser: Browser, state: State, view: View = {}): Promise<Page> {
  const { path, world, press, says, name } = state;
  await store(browser, world.stored ?? {});
  const size = name.startsWith('popup') ? { width: 380, height: 600 } : { width: 1000, height: 900 };
  const page = await openOwnPage(browser, path, world, { ...size, ...view });
  for (const pressed of press ?? []) await pressText(page, pressed);
  await eventually(
    () => page.evaluate(() => document.body.innerText),
    (told) => says.test(told),
  );
  return page;
}

/** Presses a button or a link by its text. */
export async function pressText(page: Page, text: string): Promise<void> {
  const found = await page.waitForSelector(
    `::-p-xpath(//button[contains(., "${text}")] | //a[contains(., "${text}")])`,
  );
  await found?.evaluate((element) => (element as HTMLElement).click());
}
