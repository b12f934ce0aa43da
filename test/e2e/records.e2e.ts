/**
 * The records page in real Chromium and Firefox: what a new user comes to find out, every view held to the rules of
 * access in both themes and on a narrow screen, the keyboard, the view in the address, and files that can be saved.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { openFirefoxExtensionPage } from '../../scripts/browsers/caveat-in-firefox.ts';
import { openOwnPage, type View } from './support/extension-page.ts';
import { accessTrouble, overflow } from './support/inspect.ts';
import { builtExtension } from './support/open-state.ts';
import { html } from './support/pages.ts';
import { eventually, OUTPUT, type Session, startSession } from './support/session.ts';
import { stopsMissing, walk } from './support/walk.ts';

const PICTURES = join(OUTPUT, 'records');
const PAGE = 'src/records/index.html';
const WIDE: View = { width: 1280, height: 900 };
/** What a person who never saw the page may need for one of the questions below. */
const PATIENCE_MS = 20_000;

const VIEWS = {
  incidents: '#/incidents',
  searched: '#/incidents?q=lazarus&customers=unpaid&sort=loss',
  nothing: '#/incidents?q=zzzz',
  pictures: '#/pictures',
  platforms: '#/platforms',
  actors: '#/actors',
  collections: '#/collections',
  incident: '#/incident/2019-07-bitpoint-japan',
  platform: '#/platform/bithumb',
  sanctioned: '#/platform/garantex',
  actor: '#/actor/lazarus',
  panel: '#/collection/un-2019-691',
  address: '#/address/0x098b716b8aaf21512996dc57eb0615e2383e2f96',
  missing: '#/incident/none-of-these',
} as const;

let session: Session;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  session = await startSession('chrome', () => ({ body: html('Plain', '<p>Nothing here</p>') }), builtExtension());
  await extensionWorker(session.browser);
});

afterAll(() => session.close());

const open = (hash: string, view: View = {}) =>
  openOwnPage(session.browser, `${PAGE}${hash}`, {}, { ...WIDE, ...view });
const mainText = (page: Page) => page.$eval('main', (main) => main.innerText);
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? document.activeElement?.tagName);

async function click(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector);
  await found?.click();
}

async function search(page: Page, text: string): Promise<void> {
  await page.type('input[type="search"]', text);
}

describe('a new user finds out', () => {
  test('whether their exchange ever failed to pay back its customers', async () => {
    const started = Date.now();
    const page = await open('');
    await search(page, 'bitgrail');
    await click(page, '.hits a[href^="#/platform/"]');
    const text = await eventually(
      () => mainText(page),
      (told) => told.includes('Were customers paid back?'),
    );
    expect(text).toMatch(/customers of BitGrail were not, or not yet, paid back in full/);
    expect(Date.now() - started).toBeLessThan(PATIENCE_MS);
    await page.close();
  });

  test('which thefts the FBI ascribes to Lazarus', async () => {
    const started = Date.now();
    const page = await open('');
    await search(page, 'FBI Lazarus');
    const text = await eventually(
      () => mainText(page),
      (told) => /^8 incidents/m.test(told),
    );
    for (const name of ['Bybit', 'DMM Bitcoin', 'Stake', 'Alphapo', 'CoinsPaid', 'Atomic Wallet', 'Harmony', 'Ronin']) {
      expect(text).toContain(name);
    }
    expect(Date.now() - started).toBeLessThan(PATIENCE_MS);
    await page.close();
  });

  test('what happened at BITPoint', async () => {
    const started = Date.now();
    const page = await open('');
    await search(page, 'bitpoint');
    await click(page, '.table-body a');
    const text = await eventually(
      () => mainText(page),
      (told) => told.includes('Sources'),
    );
    expect(text).toContain('BITPoint Japan: Hot wallets emptied');
    expect(text).toContain('Made whole');
    expect(text).toContain('The Japan Times');
    expect(Date.now() - started).toBeLessThan(PATIENCE_MS);
    await page.close();
  });

  test('what lies behind the claim of 35 attacks in 17 countries', async () => {
    const page = await open(VIEWS.panel);
    const text = await mainText(page);
    expect(text).toMatch(/Instances\s+35\s+35/);
    expect(text).toMatch(/Countries\s+17\s+25/);
    expect(text).toMatch(/Coincheck\s+Not in the Panel/);
    expect(text).toMatch(/BITPoint\s+Not in the Panel/);
    expect(text).toMatch(/Youbit\s+In the Panel/);
    await page.close();
  });
});

const drawn = (page: Page) =>
  eventually(
    () => page.$('.waiting'),
    (waiting) => waiting === null,
  );

/** One page for all that is asked of a view: opening takes longer than looking. */
describe.each(Object.entries(VIEWS))('the view “%s”', (name, hash) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(hash);
    await drawn(page);
  });
  afterAll(() => page.close());

  test.each(['light', 'dark'] as const)('breaks no rule of access in %s', async (theme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    expect(await accessTrouble(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, `${name}-${theme}.png`) });
  });

  test('loses nothing at 320 px, nor at twice the size of text', async () => {
    await page.setViewport({ width: 320, height: 800 });
    expect(await accessTrouble(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(PICTURES, `${name}-narrow.png`) });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

test.each(Object.entries(VIEWS).filter(([name]) => ['incidents', 'pictures', 'platform', 'panel'].includes(name)))(
  'the view “%s” stands from right to left without reaching out',
  async (name, hash) => {
    const page = await openOwnPage(session.browser, `${PAGE}${hash}`, { rtl: true }, WIDE);
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(PICTURES, `${name}-rtl.png`) });
    await page.setViewport({ width: 320, height: 800 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  },
);

test('pictures are hatched, and stand out, in forced colours', async () => {
  const page = await open(VIEWS.pictures, { features: [{ name: 'forced-colors', value: 'active' }] });
  expect(await page.$$eval('.year-chart svg .state', (bars) => bars.length)).toBeGreaterThan(5);
  expect(await page.$$eval('.year-chart svg .state', ([bar]) => bar?.getAttribute('fill'))).toMatch(/^url\(/);
  await page.screenshot({ path: join(PICTURES, 'pictures-forced.png') });
  await page.close();
});

describe('the keyboard', () => {
  test.each([VIEWS.nothing, VIEWS.incident, VIEWS.platform, VIEWS.panel])(
    'comes to everything on %s, in sight, and shows where it is',
    async (hash) => {
      const page = await open(hash);
      await drawn(page);
      await page.waitForNetworkIdle({ idleTime: 400 });
      const stops = await walk(page);
      expect(await stopsMissing(page, stops)).toBe(0);
      expect(stops.filter(({ inSight, isShown }) => !inSight || !isShown)).toEqual([]);
      await page.close();
    },
  );

  test('reaches the search with one key, and each row of the table', async () => {
    const page = await open('#/incidents?sort=loss');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.focus('.table-body a[tabindex="0"]');
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('End');
    expect(await page.$eval('[data-row]:has(:focus)', (row) => Number(row.getAttribute('aria-rowindex')))).toBe(
      await page.$eval('[role="table"]', (table) => Number(table.getAttribute('aria-rowcount'))),
    );
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.record h1');
    expect(
      await eventually(
        () => focused(page),
        (text) => text?.includes('FTX') === true,
      ),
    ).toContain('FTX');
    await page.close();
  });

  test('comes first to a way past the head', async () => {
    const page = await open('');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.close();
  });
});

describe('the address of a view', () => {
  test('holds what was asked over a reload', async () => {
    const page = await open('');
    await search(page, 'bithumb');
    await eventually(
      async () => page.url(),
      (url) => url.includes('q=bithumb'),
    );
    await page.reload();
    await page.waitForSelector('.table-body a');
    expect(await page.$eval('input[type="search"]', ({ value }) => value)).toBe('bithumb');
    await page.close();
  });

  test('is left and come back to where it was scrolled', async () => {
    const page = await open('');
    await page.evaluate(() => scrollTo(0, 9000));
    await eventually(
      () => page.$$eval('[data-row]', (rows) => Number(rows.at(-1)?.getAttribute('data-row'))),
      (row) => row > 150,
    );
    await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row] a')];
      rows.find((row) => row.getBoundingClientRect().top > 300)?.click();
    });
    await page.waitForSelector('.record');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    expect(
      await eventually(
        () => page.evaluate(() => scrollY),
        (y) => y > 0,
      ),
    ).toBe(9000);
    await page.close();
  });
});

describe('a view is saved', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-records-'));
  const file = (name: string) =>
    eventually(
      async () => readdirSync(folder).includes(name),
      (isThere) => isThere,
    ).then(() => readFileSync(join(folder, name), 'utf8'));

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['CSV', 'JSON'])('as %s, with sources', async (type) => {
    const page = await open('#/incidents?q=FBI%20Lazarus');
    const devtools = await page.createCDPSession();
    await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await click(page, `button[aria-label="Save this view as ${type}"]`);
    const text = await file(`caveat-incidents.${type.toLowerCase()}`);
    const records: Record<string, unknown>[] =
      type === 'CSV' ? parse(text, { bom: true, columns: true }) : JSON.parse(text).incidents;
    expect(records).toHaveLength(8);
    expect(JSON.stringify(records[0])).toContain('https://');
    await page.close();
  });
});

test('the popup leads to it, and to the whole of what it shows', async () => {
  const page = await openOwnPage(session.browser, 'src/popup/index.html#bitpoint.co.jp');
  const links = await page.$$eval('.records-link', (found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links.some((href) => href.endsWith(PAGE))).toBe(true);
  await page.close();
});

describe('Firefox', () => {
  test('draws the table and the pictures', async () => {
    const firefox = await startSession('firefox', () => ({ body: '' }), {
      systemAccess: true,
      ...builtExtension('firefox'),
    });
    try {
      const page = await openFirefoxExtensionPage(firefox.browser, PAGE);
      await page.setViewport({ width: 1280, height: 900 });
      await page.waitForSelector('.table-body a', { timeout: 8000 });
      expect(await page.$$eval('[data-row]', (rows) => rows.length)).toBeGreaterThan(10);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.screenshot({ path: join(PICTURES, 'firefox-incidents.png') });
      await page.evaluate(() => {
        location.hash = '#/pictures';
      });
      await page.waitForSelector('.year-chart svg .other');
      await page.screenshot({ path: join(PICTURES, 'firefox-pictures.png') });
    } finally {
      await firefox.close();
    }
  });
});
