/**
 * `npm run screenshots`: the pictures in the README, taken from the built extension in real Chromium: the popup on an
 * exchange, marks on a page, and the card that opens at one.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { extensionWorker, POPUP_ANSWER } from './browsers/caveat-in-chrome.ts';
import { findBrowser, howToGetBrowser } from './browsers/find-browser.ts';
import { launchBrowser } from './browsers/launch.ts';
import { startSiteServer } from './browsers/site-server.ts';

const root = join(import.meta.dirname, '..');
const OUTPUT = join(root, 'docs/images');
const EXTENSION = process.env['CAVEAT_EXTENSION'] ?? join(root, 'dist/chrome');
const EXCHANGE = 'https://www.bithumb.com/';
const EXPLORER = 'https://explorer.example/';
const THIEF = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const POPUP_WIDTH = 380;
const POPUP_HEIGHT = 600;
/** All of it is shown, and not only what a browser's window has room for. */
const POPUP_HIGHEST = 1000;
const SCALE = 2;
const THEMES = ['light', 'dark'] as const;

/** An explorer's table, plain, in the colours of the browser's theme. */
const TRANSFERS = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Transfers</title>
<link rel="icon" href="data:,"><style>body{font:15px system-ui;margin:28px 32px}table{border-collapse:collapse}th{text-align:start;font-weight:500;opacity:.7}td,th{padding:9px 18px 9px 0;border-bottom:1px solid #8884}td:nth-child(2){font-family:ui-monospace,monospace;font-size:14px}</style>
<h1>Token transfers</h1><table><tr><th>Day<th>To<th>Amount</tr>
<tr><td>23 March<td>${THIEF}<td>173,600 ETH</tr>
<tr><td>23 March<td>0x52908400098527886E0F7030069857D2E4169EE7<td>12.5 ETH</tr>
<tr><td>22 March<td>0xde709f2102306220921060314715629080e2fb77<td>0.8 ETH</tr></table>`;

async function picturePopup(browser: Browser, theme: (typeof THEMES)[number]): Promise<void> {
  const page = await browser.newPage();
  await page.goto(EXCHANGE);
  await page.bringToFront();
  const worker = await extensionWorker(browser);
  const tab = await worker.evaluate(frontTab);
  // In a tab of its own, since Chrome does not scale its popup; it answers for the exchange's tab all the same.
  const popup = await browser.newPage();
  await popup.evaluateOnNewDocument(answerFor, tab);
  await prefer(popup, theme);
  await popup.setViewport({ width: POPUP_WIDTH, height: POPUP_HEIGHT, deviceScaleFactor: SCALE });
  await popup.goto(worker.url().replace(/[^/]+$/, 'src/popup/index.html'));
  await popup.waitForSelector(POPUP_ANSWER);
  await settle(popup);
  const height = await popup.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await popup.setViewport({ width: POPUP_WIDTH, height: Math.min(height, POPUP_HIGHEST), deviceScaleFactor: SCALE });
  await popup.screenshot({ path: join(OUTPUT, `popup-${theme}.png`) });
  await popup.close();
  await page.close();
}

interface Api {
  readonly tabs: { query(filter: object): Promise<{ readonly id: number }[]> };
}

async function frontTab(): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;
}

/** Runs in the popup before anything of it does. */
function answerFor(id: number): void {
  const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
  for (const api of [chrome, browser]) if (api?.tabs !== undefined) api.tabs.query = async () => [{ id }];
}

async function picturePage(browser: Browser, theme: (typeof THEMES)[number]): Promise<void> {
  const page = await browser.newPage();
  await prefer(page, theme);
  await page.setViewport({ width: 760, height: 640, deviceScaleFactor: SCALE });
  await page.goto(EXPLORER);
  await page.bringToFront();
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await settle(page);
  if (theme === 'light') {
    await page.screenshot({ path: join(OUTPUT, 'marks.png'), clip: { x: 0, y: 0, width: 760, height: 260 } });
  }
  const place = await page.$$eval(
    'td',
    (cells, address) => {
      const cell = cells.find((td) => td.textContent === address);
      const { x, y, height } = (cell as HTMLElement).getBoundingClientRect();
      return { x: x + 60, y: y + height / 2 };
    },
    THIEF,
  );
  await page.mouse.move(place.x, place.y);
  await settle(page);
  await page.screenshot({ path: join(OUTPUT, `card-${theme}.png`) });
  await page.close();
}

async function prefer(page: Page, theme: string): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

/** Answers arrive and what moves has come to rest. */
async function settle(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 900));
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

async function run(): Promise<void> {
  const installed = findBrowser('chrome');
  if (installed === undefined) throw new Error(howToGetBrowser());
  if (!existsSync(EXTENSION)) throw new Error('nothing is built: npm run build');
  mkdirSync(OUTPUT, { recursive: true });
  const server = await startSiteServer((host) => ({
    body: host === new URL(EXPLORER).host ? TRANSFERS : '<!doctype html>',
  }));
  const browser = await launchBrowser(installed, { port: server.port, headless: true, extension: EXTENSION });
  await extensionWorker(browser);
  for (const theme of THEMES) {
    await picturePopup(browser, theme);
    await picturePage(browser, theme);
  }
  await browser.close();
  await server.close();
}

await run();
