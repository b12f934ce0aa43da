/**
 * The records page over a list of 10,000 incidents, in real Chromium: how long until the first rows are painted, the
 * longest frame while somebody types, and while the table is scrolled. Needs a build (`npm run build`).
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser, howToGetBrowser } from '../../scripts/browsers/find-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { startSiteServer } from '../../scripts/browsers/site-server.ts';
import { makeLargeBuild } from './large-build.ts';
import { watchFirstRow, watchFrames } from './watch-frames.page.ts';

const INCIDENTS = 10_000;
const OPENINGS = 9;
const TYPED = ['lazarus group', 'bithumb', 'fbi tradertraitor', 'japan 2019'];
/** A fast typist; every key is searched for. */
const BETWEEN_KEYS_MS = 60;

interface Opening {
  readonly firstPaintMs: number;
  readonly rowsPaintedMs: number;
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(watchFirstRow);
  await page.goto(url);
  await page.waitForSelector('[data-row]');
  return page;
}

async function measureOpening(browser: Browser, url: string): Promise<Opening> {
  const page = await open(browser, url);
  await page.waitForFunction('globalThis.rowsPainted > 0');
  const opening = await page.evaluate(() => ({
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    rowsPaintedMs: (globalThis as unknown as { rowsPainted: number }).rowsPainted,
  }));
  await page.close();
  return opening;
}

async function measureTyping(page: Page, text: string) {
  await page.$eval('input[type="search"]', (field) => {
    (field as HTMLInputElement).value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.focus('input[type="search"]');
  await new Promise((resolve) => setTimeout(resolve, 600));
  const frames = await page.evaluateHandle(watchFrames);
  await page.keyboard.type(text, { delay: BETWEEN_KEYS_MS });
  // The counts beside the filters and the addresses come after the last key.
  await new Promise((resolve) => setTimeout(resolve, 800));
  return summary(await frames.evaluate((watch) => watch.stop()));
}

async function measureScrolling(page: Page) {
  const frames = await page.evaluateHandle(watchFrames);
  await page.evaluate(async () => {
    for (let step = 0; step < 120; step++) {
      scrollBy(0, step % 10 === 0 ? 20_000 : 240);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  return summary(await frames.evaluate((watch) => watch.stop()));
}

function summary(frames: readonly number[]) {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { frames: frames.length, 'median ms': at(0.5), 'p99 ms': at(0.99), 'longest ms': at(1) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const extension = process.env['CAVEAT_EXTENSION'] ?? join(import.meta.dirname, '../../dist/chrome');
if (!existsSync(extension)) throw new Error('no build: npm run build');
const installed = findBrowser('chrome');
if (installed === undefined) throw new Error(howToGetBrowser());
const large = makeLargeBuild(extension, INCIDENTS);
const server = await startSiteServer(() => ({ body: '' }));
const browser = await launchBrowser(installed, { port: server.port, headless: true, extension: large });
try {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const url = `chrome-extension://${new URL(worker.url()).host}/src/records/index.html`;
  const openings: Opening[] = [];
  for (let run = 0; run < OPENINGS; run++) openings.push(await measureOpening(browser, url));
  const median = (key: keyof Opening) =>
    round(openings.map((one) => one[key]).sort((a, b) => a - b)[OPENINGS >> 1] ?? 0);
  const most = (key: keyof Opening) => round(Math.max(...openings.map((one) => one[key])));
  console.log(`${INCIDENTS} incidents; opening, ${OPENINGS} times in a new tab`);
  console.table({
    'first contentful paint ms': { median: median('firstPaintMs'), most: most('firstPaintMs') },
    'first rows painted ms': { median: median('rowsPaintedMs'), most: most('rowsPaintedMs') },
  });
  const page = await open(browser, url);
  const table: Record<string, object> = {};
  for (const text of TYPED) table[`typing “${text}”`] = await measureTyping(page, text);
  await page.reload();
  await page.waitForSelector('[data-row]');
  table['scrolling'] = await measureScrolling(page);
  console.table(table);
} finally {
  await browser.close();
  await server.close();
  rmSync(large, { recursive: true, force: true });
}
