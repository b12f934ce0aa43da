/** Sites that are not what they seem, in Chromium: what is stopped, what is told, what stays quiet. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker, openPopup, readBadge } from '../../scripts/browsers/caveat-in-chrome.ts';
import { html } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';

/** Longer than a question and its answer take; used only where nothing may happen. */
const QUIET_MS = 1200;
const STOPPED = /^chrome-extension:\/\/\w+\/src\/blocked\/index\.html#/;

const PAGES: Readonly<Record<string, string>> = {
  '/hop': '<!doctype html><meta http-equiv="refresh" content="0;url=https://coinbase-login.com/">',
  '/storm': html('Storm', '<script>setInterval(() => { location.hash = String(Math.random()); }, 20)</script>'),
};

/** The ways in which engines set titles and links. */
const RESULTS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Results</title><link rel="icon" href="data:,"></head><body>
<div><a href="https://www.binance.com/en"><h3>Binance</h3></a></div>
<div><a href="/url?q=https://metamask-login.com/x&amp;sa=1"><h3>MetaMask login</h3></a></div>
<h2><a href="https://xn--coinbse-6fg.com/">Coinbase sign in</a></h2>
<div><a href="https://mtgox.com/"><div class="title">Mt. Gox</div></a></div>
<h3><a href="https://example.org/">Example</a></h3>
<p><a href="https://garantex.org/">no title</a></p></body></html>`;

/** The slice of the extension API that is evaluated in the worker. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
};

let session: Session;
let bare: Session;

const answer = (_host: string, path: string) => ({
  body: /[?&](?:q|text|wd)=/.test(path)
    ? RESULTS
    : (PAGES[path] ?? html('Plain', '<h1>A page</h1><a id="next" href="https://coinbase-login.com/">next</a>')),
});

beforeAll(async () => {
  session = await startSession('chrome', answer);
  bare = await startSession('chrome', answer, { bare: true });
  await extensionWorker(session.browser);
});

afterAll(async () => {
  await session.close();
  await bare.close();
});

async function plainHtml(url: string): Promise<string> {
  const page = await bare.visit(url);
  const text = await page.evaluate(() => document.documentElement.outerHTML);
  await page.close();
  return text;
}

/** A button of the notice: in a closed root, but where everybody finds it who is read to. */
async function pressInNotice(page: Page, name: string): Promise<void> {
  const find = async (): Promise<SerializedAXNode | undefined> => {
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    return tree === null ? undefined : flatten(tree).find((node) => node.role === 'button' && node.name === name);
  };
  const button = await eventually(find, (node) => node !== undefined);
  await (await button?.elementHandle())?.click();
  await pause(300);
}

function flatten(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

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
const names = async (page: Page) => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));

describe('a page is stopped', () => {
  test.each([
    ['a name that no honest owner would register', 'https://coinbase-login.com/', /imitates Coinbase/],
    ['letters of another alphabet', 'https://xn--metmask-4fg.com/', /letters that look like/],
    ['a tenant of a shared host', 'https://metamask-login.pages.dev/', /imitates MetaMask/],
    ['listed phishing', 'https://793215-bittrex.com/', /Named as phishing/],
    ['a sub-domain of listed phishing', 'https://www.793215-bittrex.com/', /Named as phishing/],
    ['a venue that is designated today', 'https://garantex.org/', /OFAC/],
    ['a trailing dot', 'https://coinbase-login.com./', /imitates Coinbase/],
    ['upper case, a port and a user', 'https://user:pass@COINBASE-LOGIN.com:443/a?b=c#d', /imitates Coinbase/],
    ['percent forms', 'https://%63oinbase-login.com/', /imitates Coinbase/],
    ['another port', 'http://coinbase-login.com:8080/', /imitates Coinbase/],
  ])('%s', async (_why, url, reason) => {
    const page = await open(url);
    await stopped(page);
    expect(await textOf(page)).toMatch(reason);
    await page.close();
  });

  test('also at the end of a redirect, of a link in a new tab, and of one that the page opens', async () => {
    const page = await open('https://innocent.example/hop');
    await stopped(page);
    await page.close();
    const opener = await open('https://innocent.example/');
    await opener.evaluate(() => void window.open('https://coinbase-login.com/'));
    await eventually(
      async () => (await session.browser.pages()).map((each) => each.url()),
      (urls) => urls.some((url) => STOPPED.test(url)),
    );
    for (const each of await session.browser.pages()) if (STOPPED.test(each.url())) await each.close();
    await opener.close();
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

  test('the browser’s own Back meets the same page again', async () => {
    const page = await open('https://innocent.example/');
    await Promise.all([page.waitForNavigation(), page.click('#next')]).catch(() => undefined);
    await stopped(page);
    await page.evaluate(() => history.back());
    await pause(QUIET_MS);
    await stopped(page);
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

describe('no page can get hold of the page in the way', () => {
  test('neither by a link, nor in a frame, nor by opening it', async () => {
    const id = new URL((await extensionWorker(session.browser)).url()).host;
    const target = `chrome-extension://${id}/src/blocked/index.html#https%3A%2F%2Fcoinbase.com`;
    const page = await open('https://innocent.example/');
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }, target);
    await pause(QUIET_MS);
    for (const frame of page.frames().slice(1)) {
      expect(await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '')).not.toMatch(/Caveat stopped/);
    }
    await page.close();
  });
});

describe('a notice', () => {
  test.each([
    ['on a guess', 'https://kraken-login.com/', /Did you mean kraken.com/],
    ['on a dead exchange', 'https://mtgox.com/', /Mt\. ?Gox is insolvent/],
    ['on a closed one', 'https://localbitcoins.com/', /LocalBitcoins is closed/],
  ])('%s, once', async (_why, url, title) => {
    const page = await open(url);
    await eventually(
      () => names(page),
      (tree) => /"name":"Caveat: /.test(tree) && title.test(tree),
    );
    await page.screenshot({ path: `test/e2e/output/notice-${new URL(url).hostname}.png` });
    expect(page.url()).toBe(url);
    await page.close();
    const again = await open(url);
    await pause(QUIET_MS);
    expect(await names(again)).not.toMatch(/"name":"Caveat: /);
    await again.close();
  });

  test('takes “This site is fine” for an answer', async () => {
    const page = await open('https://coinbsae.com/');
    await pressInNotice(page, 'This site is fine');
    await page.close();
    const again = await open('https://coinbsae.com/');
    await pause(QUIET_MS);
    expect((await readBadge(session.browser)).title).not.toMatch(/caution/i);
    await again.close();
  });

  test('opens a report on itself, which says what was said and nothing of the page', async () => {
    const page = await open('https://kraken-support.net/secret?token=1');
    await pressInNotice(page, 'This is wrong');
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

describe('search results', () => {
  const titles = () =>
    [...CSS.highlights].map(
      ([name, highlight]) => `${name}: ${[...highlight].map((range) => range.toString()).join(', ')}`,
    );

  test.each([
    'https://www.google.com/search?q=wallet',
    'https://www.bing.com/search?q=wallet',
    'https://duckduckgo.com/?q=wallet',
    'https://search.brave.com/search?q=wallet',
    'https://yandex.com/search?text=wallet',
    'https://www.baidu.com/s?wd=wallet',
  ])('%s: titles that lead to an impostor or to a platform on record', async (url) => {
    const page = await open(url);
    const marked = await eventually(
      () => page.evaluate(titles),
      (all) => all.length === 3,
    );
    expect(marked.sort()).toEqual([
      'caveat-result-caution: Mt. Gox',
      'caveat-result-danger: MetaMask login, Coinbase sign in',
      'caveat-result-note: Binance',
    ]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(await plainHtml(url));
    await page.close();
  });

  test('are left alone on other sites, and where the switch is off', async () => {
    const other = await open('https://results.example/search?q=wallet');
    await pause(QUIET_MS);
    expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);
    await other.close();
    const worker = await extensionWorker(session.browser);
    await worker.evaluate(() => chrome.storage.local.set({ settings: { searchMarks: false } }));
    const page = await open('https://www.google.com/search?q=wallet');
    await pause(QUIET_MS);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await worker.evaluate(() => chrome.storage.local.remove('settings'));
    await page.close();
  });
});

describe('nothing is said about', () => {
  test.each([
    ['the real brand', 'https://www.coinbase.com/'],
    ['a national site of a brand', 'https://www.binance.us/'],
    ['an IDN of an ordinary word', 'https://xn--bcher-kva.de/'],
    ['an IP address', 'http://10.0.0.7/'],
    ['localhost', 'http://localhost/'],
    ['an onion', 'http://binancelogin.onion/'],
    ['an intranet name', 'http://coinbase-login/'],
    ['a translator’s form of a real brand', 'https://www-upbit-com.translate.goog/'],
    ['a company proxy’s form of a real brand', 'https://coinbase.com.mcas.ms/'],
    ['another tenant of a shared host', 'https://my-garden.pages.dev/'],
  ])('%s', async (_what, url) => {
    const page = await open(url);
    await pause(QUIET_MS);
    expect(page.url()).toBe(url);
    expect(await names(page)).not.toMatch(/"name":"Caveat: /);
    await page.close();
  });
});
