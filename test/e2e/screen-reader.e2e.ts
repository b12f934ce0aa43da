/**
 * What a screen reader is told, as real Chromium's accessibility tree has it: recorded for every page and for what is put
 * on web pages, so that a change of role, name, order or state is seen and meant. `npx vitest -u` records anew.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { accessibilityTree } from './support/accessibility-tree.ts';
import { openOwnPage } from './support/extension-page.ts';
import { copyText, pasteInto, until } from './support/guard-driver.ts';
import { GUARD_PAGES } from './support/guard-pages.ts';
import { builtExtension, openState } from './support/open-state.ts';
import { addressPage, html, RONIN_THIEF } from './support/pages.ts';
import { eventually, OUTPUT, type Session, startSession } from './support/session.ts';
import { PAGE_STATES, POPUP_STATES } from './support/states.ts';
import { stopsMissing, walk } from './support/walk.ts';

const RECORDED =
  /^popup-(?:nothing|one-incident|many-incidents|sanctioned|impostor|addresses|list-damaged|no-access-known|address-thief|not-understood)$|^settings-used$|^first-run-tried$/;
const VIEWS = {
  'records-search': '#/incidents?q=bitpoint',
  'records-nothing': '#/incidents?q=zzzz',
  'records-incident': '#/incident/2019-07-bitpoint-japan',
  'records-platform': '#/platform/bitpoint-japan',
  'records-pictures': '#/pictures?collection=group-ib-2018',
} as const;
/** What comes last, where the background is asked for it. */
const LATE: Readonly<Record<string, string>> = {
  'records-search': 'Bitpoint Hacker',
  'records-incident': 'Bitpoint Hacker',
  'records-platform': 'Bitpoint Hacker',
};

let session: Session;

beforeAll(async () => {
  const answer = (_host: string, path: string) => ({
    body: GUARD_PAGES[path] ?? (path === '/thief' ? addressPage([RONIN_THIEF]) : html('Plain', '<h1>A page</h1>')),
  });
  session = await startSession('chrome', answer, builtExtension());
  await extensionWorker(session.browser);
  mkdirSync(join(OUTPUT, 'states'), { recursive: true });
});

afterAll(() => session.close());

/** In both themes, beside the pictures of Caveat's own pages. */
async function picture(page: Page, name: string): Promise<void> {
  await page.setViewport({ width: 1000, height: 700 });
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.screenshot({ path: join(OUTPUT, `states/on-page-${name}-${theme}.png`) });
  }
}

async function record(page: Page, name: string, under?: RegExp): Promise<void> {
  const tree = await accessibilityTree(page, under);
  await expect(tree).toMatchFileSnapshot(join(import.meta.dirname, `screen-reader/${name}.txt`));
  await page.close();
}

test.each([...POPUP_STATES, ...PAGE_STATES].filter(({ name }) => RECORDED.test(name)))('$name', async (state) => {
  await record(await openState(session.browser, state), state.name);
});

test.each(Object.entries(VIEWS))('%s', async (name, hash) => {
  const page = await openOwnPage(session.browser, `src/records/index.html${hash}`, {}, { width: 1000, height: 900 });
  await page.waitForFunction(() => document.querySelector('.waiting') === null);
  // Counts beside the filters and addresses come a moment after the rest.
  await page.waitForNetworkIdle({ idleTime: 400 });
  await page.waitForFunction((text) => document.body.innerText.includes(text), {}, LATE[name] ?? '');
  await record(page, name, /^$|Skip to the content/);
});

describe('on web pages', () => {
  test('the page that stands in the way', async () => {
    const page = await session.visit('https://coinbase-login.com/');
    await page.waitForFunction(() => location.protocol === 'chrome-extension:');
    await page.waitForSelector('h1');
    await picture(page, 'blocked');
    const stops = await walk(page);
    expect(await stopsMissing(page, stops)).toBe(0);
    expect(stops.filter(({ inSight, isShown }) => !inSight || !isShown)).toEqual([]);
    await record(page, 'blocked');
  });

  test('the card at an address', async () => {
    const page = await session.visit('https://explorer.example/thief');
    await eventually(
      () => page.evaluate(() => CSS.highlights.size),
      (size) => size > 0,
    );
    const cell = await page.$('td');
    await cell?.hover();
    await page.waitForSelector('html > div, body > div');
    await picture(page, 'card');
    await record(page, 'card', /^Caveat/);
  });

  test('the dialog at a paste', async () => {
    const page = await session.visit('https://wallet.example/plain');
    await copyText(page, RONIN_THIEF);
    await pasteInto(page);
    await until(page, 'dialog');
    await picture(page, 'dialog');
    await record(page, 'dialog', /^Caveat/);
  });
});
