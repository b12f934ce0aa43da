/** Sites that are not what they seem, in Chromium: what is stopped, what is told, what stays quiet. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker, openPopup, readBadge } from '../../scripts/browsers/caveat-in-chrome.ts';
import { pressSpoken, spokenNames } from './support/closed-root.ts';
import { html } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';

/** Longer than a question and its answer take; used only where nothing may happen. */
const QUIET_MS = 1200;
const STOPPED = /^chrome-extension:\/\/\w+\/src\/blocked\/index\.html#/;

const PAGES: Readonly<Record<string, string>> = {
  '/storm': html('Storm', '<script>setInterval(() => { location.hash = String(Math.random()); }, 20)</script>'),
};

let session: Session;

beforeAll(async () => {
  session = await startSession('chrome', (_host, path) => ({
    body: PAGES[path] ?? html('Plain', '<h1>A page</h1><a id="next" href="https://coinbase-login.com/">next</a>'),
  }));
  await extensionWorker(session.browser);
});

afterAll(() => session.close());

async function open(url: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  await page.bringToFront();
  return page;
}

const stopped = (page: Page) =>
  eventually(
    async () => page.url(),
    (url) => STOPPED.test(url),
  );
const textOf = (page: Page) => page.waitForSelector('h1').then(() => page.$eval('main', (main) => main.innerText));
const press = (page: Page, name: string) => page.locator(`::-p-text(${name})`).click();

describe('a page is stopped', () => {
  test.each([
    ['a name that no honest owner would register', 'https://coinbase-login.com/', /imitates Coinbase/],
    ['letters of another alphabet', 'https://xn--metmask-4fg.com/', /letters that look like/],
    ['a tenant of a shared host', 'https://metamask-login.pages.dev/', /imitates MetaMask/],
    ['listed phishing', 'https://793215-bittrex.com/', /Named as phishing/],
    ['a sub-domain of listed phishing', 'https://www.793215-bittrex.com/', /Named as phishing/],
    ['a venue that is designated today', 'https://garantex.org/', /OFAC/],
  ])('%s', async (_why, url, reason) => {
    const page = await open(url);
    await stopped(page);
    expect(await textOf(page)).toMatch(reason);
    await page.close();
  });

  test('also while it navigates itself all the time', async () => {
    const page = await open('https://coinbase-login.com/storm');
    await stopped(page);
    await pause(QUIET_MS);
    expect(page.url()).toMatch(STOPPED);
    await page.close();
  });

  test('and the badge, the popup and the page in the way say the same', async () => {
    const page = await open('https://coinbase-login.com/');
    await stopped(page);
    const said = await textOf(page);
    await eventually(
      () => readBadge(session.browser),
      ({ text }) => text === '!',
    );
    const popup = await openPopup(session.browser);
    const why = await popup.$eval('.why', (element) => (element as HTMLElement).innerText);
    expect(said).toContain(why.split('\n')[0]);
    await popup.close();
    await page.close();
  });
});

describe('the ways on', () => {
  test('Go back leads past the impostor, without a loop', async () => {
    const page = await open('https://innocent.example/');
    await Promise.all([page.waitForNavigation(), page.click('#next')]).catch(() => undefined);
    await stopped(page);
    await page.screenshot({ path: 'test/e2e/output/blocked.png' });
    await press(page, 'Go back');
    await eventually(
      async () => page.url(),
      (url) => url === 'https://innocent.example/',
    );
    await page.goForward();
    await stopped(page);
    await page.close();
  });

  test('with nothing behind it, Go back closes the tab', async () => {
    const opener = await open('https://innocent.example/');
    await opener.evaluate(() => void window.open('https://coinbase-login.com/'));
    const at = () => session.browser.pages();
    await eventually(at, (pages) => pages.some((each) => STOPPED.test(each.url())));
    const page = (await at()).find((each) => STOPPED.test(each.url()));
    if (page === undefined) throw new Error('the tab is gone');
    await textOf(page);
    await press(page, 'Go back');
    await eventually(at, (pages) => !pages.some((each) => STOPPED.test(each.url())));
    await opener.close();
  });

  test('Go to the real site leads there', async () => {
    const page = await open('https://coinbase-login.com/');
    await stopped(page);
    await textOf(page);
    await press(page, 'Go to the real coinbase.com');
    await eventually(
      async () => page.url(),
      (url) => url === 'https://coinbase.com/',
    );
    await page.close();
  });

  test('Open anyway takes one more step, holds for the session, and leaves the badge', async () => {
    const page = await open('https://metamask-login.com/a?b=1');
    await stopped(page);
    await textOf(page);
    await press(page, 'Open anyway');
    await press(page, 'Open metamask-login.com');
    await eventually(
      async () => page.url(),
      (url) => url === 'https://metamask-login.com/a?b=1',
    );
    await eventually(
      () => readBadge(session.browser),
      ({ text }) => text === '!',
    );
    await page.close();
    const again = await open('https://www.metamask-login.com/');
    await pause(QUIET_MS);
    expect(again.url()).toBe('https://www.metamask-login.com/');
    await again.close();
  });

  test('Open anyway on a listed page, whose loading was ended, loads it whole', async () => {
    const page = await open('https://793215-bittrex.com/');
    await stopped(page);
    await textOf(page);
    await press(page, 'Open anyway');
    await press(page, 'Open 793215-bittrex.com');
    await eventually(
      () => page.evaluate(() => document.body?.innerText ?? '').catch(() => ''),
      (text) => /A page/.test(text),
    );
    await pause(QUIET_MS);
    expect(await page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length)).toBe(0);
    await page.close();
  });

  test('Open anyway opens nothing but pages of the web', async () => {
    const page = await open('https://coinbase-login.com/');
    await stopped(page);
    const base = page.url().split('#')[0];
    await page.goto(`${base}#${encodeURIComponent('javascript:alert(1)')}`);
    await eventually(
      () => textOf(page),
      (text) => /without the address/.test(text),
    );
    await page.close();
  });
});

describe('a notice', () => {
  test.each([
    ['on a guess', 'https://kraken-login.com/', [/Did you mean kraken\.com/, /Go to kraken\.com/]],
    ['on a dead exchange', 'https://mtgox.com/', [/Mt\. ?Gox is insolvent/, /Official claims/, /recover lost coins/]],
    [
      'on a closed one',
      'https://localbitcoins.com/',
      [/LocalBitcoins is closed/, /Who holds .* not known|still holds/],
    ],
    ['on a seized one', 'https://btc-e.com/', [/BTC-e was seized/, /Seized by the authorities/, /police force holds/]],
    ['on one that its estate holds', 'https://ftx.com/', [/was the site of FTX/, /estate holds/, /Official claims/]],
    ['on a domain that a stranger holds', 'https://therocktrading.com/', [/no longer belongs to The Rock Trading/]],
  ])('%s, once', async (_why, url, told) => {
    const page = await open(url);
    const names = await eventually(
      () => spokenNames(page),
      (all) => /Caveat: /.test(all),
    );
    for (const words of told) expect(names).toMatch(words);
    await page.screenshot({ path: `test/e2e/output/notice-${new URL(url).hostname}.png` });
    expect(page.url()).toBe(url);
    await page.close();
    const again = await open(url.replace('//', '//www.'));
    await pause(QUIET_MS);
    expect(await spokenNames(again)).not.toMatch(/Caveat: /);
    await again.close();
  });

  test('on a guess leads to the site that was meant', async () => {
    const page = await open('https://uniswap-blog.net/');
    await pressSpoken(page, 'Go to uniswap.org');
    await eventually(
      async () => page.url(),
      (url) => url === 'https://uniswap.org/',
    );
    await page.close();
  });

  test('takes “This site is fine” for an answer, on the badge at once', async () => {
    const page = await open('https://coinbsae.com/');
    await eventually(
      () => readBadge(session.browser),
      ({ title }) => /caution/i.test(title),
    );
    await pressSpoken(page, 'This site is fine');
    await eventually(
      () => readBadge(session.browser),
      ({ title }) => !/caution/i.test(title),
    );
    await page.close();
    const again = await open('https://coinbsae.com/');
    await pause(QUIET_MS);
    expect((await readBadge(session.browser)).title).not.toMatch(/caution/i);
    await again.close();
  });

  test('opens a report on itself, which says what was said and nothing of the page', async () => {
    const page = await open('https://kraken-support.net/secret?token=1');
    await pressSpoken(page, 'This is wrong');
    const pages = () => session.browser.pages();
    const isReport = (each: Page) => each.url().includes('/src/blocked/report.html#');
    await eventually(pages, (all) => all.some(isReport));
    const report = (await pages()).find(isReport);
    const text = await report?.waitForSelector('textarea[readonly]').then((area) => area?.evaluate((one) => one.value));
    expect(text).toMatch(/About: kraken-support\.net/);
    expect(text).toMatch(/resembles Kraken/);
    expect(text).not.toMatch(/secret|token/);
    await report?.close();
    await page.close();
  });
});
