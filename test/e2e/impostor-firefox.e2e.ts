/** Sites that are not what they seem, in Firefox. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFirefoxBadge } from '../../scripts/browsers/caveat-in-firefox.ts';
import { html } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';

const QUIET_MS = 1500;
const STOPPED = /^moz-extension:\/\/[\w-]+\/src\/blocked\/index\.html#/;

let session: Session;

beforeAll(async () => {
  session = await startSession(
    'firefox',
    () => ({ body: html('Plain', '<h1>A page</h1><a id="next" href="https://coinbase-login.com/">next</a>') }),
    { systemAccess: true },
  );
});

afterAll(() => session.close());

async function open(url: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 4000 }).catch(() => undefined);
  await page.bringToFront();
  return page;
}

/** Firefox's driver goes on telling the old address, so the page itself is asked. */
const addressOf = (page: Page) => page.evaluate(() => location.href).catch(() => '');
const textOf = (page: Page) => page.evaluate(() => document.body.innerText).catch(() => '');
const stopped = (page: Page) =>
  eventually(
    () => addressOf(page),
    (url) => STOPPED.test(url),
  );
/** The notice's host is the last child of the root; its closed root is nobody's business. */
const hosts = (page: Page) => page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length);

function press(page: Page, name: string): Promise<void> {
  return page.evaluate((text) => {
    const all = [...document.querySelectorAll<HTMLElement>('button,a')];
    all.find((element) => element.innerText.startsWith(text))?.click();
  }, name);
}

describe('a page is stopped', () => {
  test.each([
    ['an impostor', 'https://coinbase-login.com/', /imitates Coinbase/],
    ['letters of another alphabet', 'https://xn--metmask-4fg.com/', /letters that look like/],
    ['listed phishing', 'https://www.793215-bittrex.com/', /Named as phishing/],
    ['a venue that is designated today', 'https://garantex.org/', /OFAC/],
  ])('%s', async (_why, url, reason) => {
    const page = await open(url);
    await stopped(page);
    expect(
      await eventually(
        () => textOf(page),
        (text) => /Caveat stopped/.test(text),
      ),
    ).toMatch(reason);
    await page.screenshot({ path: 'test/e2e/output/firefox-blocked.png' });
    expect((await readFirefoxBadge(session.browser)).text).toBe('!');
    await page.close();
  });
});

describe('the ways on', () => {
  test('Go back leads past the impostor', async () => {
    const page = await open('https://innocent.example/');
    await page.click('#next').catch(() => undefined);
    await stopped(page);
    await eventually(
      () => textOf(page),
      (text) => /Go back/.test(text),
    );
    await press(page, 'Go back');
    await eventually(
      () => addressOf(page),
      (url) => url === 'https://innocent.example/',
    );
    await page.close();
  });

  test('Open anyway leads there, and is remembered', async () => {
    const page = await open('https://metamask-login.com/a');
    await stopped(page);
    await eventually(
      () => textOf(page),
      (text) => /Open anyway/.test(text),
    );
    await press(page, 'Open anyway');
    await pause(200);
    await press(page, 'Open metamask-login.com');
    await eventually(
      () => addressOf(page),
      (url) => url === 'https://metamask-login.com/a',
    );
    await pause(QUIET_MS);
    expect(await addressOf(page)).toBe('https://metamask-login.com/a');
    await page.close();
  });
});

describe('a notice', () => {
  test.each([
    ['on a guess', 'https://kraken-login.com/'],
    ['on a dead exchange', 'https://mtgox.com/'],
  ])('%s, once', async (_why, url) => {
    const page = await open(url);
    await eventually(
      () => hosts(page),
      (count) => count === 1,
    );
    await page.screenshot({ path: `test/e2e/output/firefox-notice-${new URL(url).hostname}.png` });
    await page.close();
    const again = await open(url);
    await pause(QUIET_MS);
    expect(await hosts(again)).toBe(0);
    await again.close();
  });
});
