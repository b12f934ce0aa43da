/** Every language in real Chromium, on the pages with the most text: no rule of access is broken, nothing reaches out. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { openOwnPage, type World } from './support/extension-page.ts';
import { accessTrouble, overflow } from './support/inspect.ts';
import { builtExtension } from './support/open-state.ts';
import { html } from './support/pages.ts';
import { eventually, OUTPUT, type Session, startSession } from './support/session.ts';

const LANGUAGES = readdirSync(join(import.meta.dirname, '../../_locales')).sort();
const POPUP: World = { page: { host: 'garantex.org', addressesSeen: 3 } };
/** With what is said of every kind of thing: sentences, figures, lists, a picture. */
const VIEWS = [
  ['popup', 'src/popup/index.html', POPUP, 380, 'dark'],
  ['platform', 'src/records/index.html#/platform/bithumb', {}, 1280, 'light'],
] as const;

let session: Session;

beforeAll(async () => {
  session = await startSession('chrome', () => ({ body: html('Plain', '') }), builtExtension());
  await extensionWorker(session.browser);
  mkdirSync(join(OUTPUT, 'states'), { recursive: true });
});

afterAll(() => session.close());

async function fits(page: Page, width: number): Promise<number> {
  await page.setViewport({ width, height: 700 });
  return overflow(page);
}

describe.each(LANGUAGES)('%s', (language) => {
  test.each(VIEWS)('%s', async (name, path, world, width, theme) => {
    const page = await openOwnPage(session.browser, path, { ...world, language }, { width, height: 900, theme });
    await eventually(
      () => page.$('h1:not(.unseen)'),
      (heading) => heading !== null,
    );
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(language.slice(0, 2));
    expect(await accessTrouble(page)).toEqual([]);
    await page.screenshot({ path: join(OUTPUT, `states/${name}-${language}-${theme}.png`) });
    expect(await fits(page, 320)).toBeLessThanOrEqual(0);
    await page.close();
  });
});
