/** The tour without a display: visits each stop, reads badge and popup, takes pictures, prints a table. */
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openPopup, readBadge } from '../browsers/caveat-in-chrome.ts';
import { readFirefoxBadge, readFirefoxPopup } from '../browsers/caveat-in-firefox.ts';
import type { InstalledBrowser } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import type { SiteServer } from '../browsers/site-server.ts';
import { STOPS, type Stop } from './stops.ts';
import { formatTable, type Row } from './table.ts';

/** Long enough for the page to be read and the worker to wake; nothing on the page tells when that is done. */
const SETTLE_MS = 1200;

export async function headlessTour(installed: InstalledBrowser, server: SiteServer): Promise<void> {
  console.log(`No display: running the tour headless in ${installed.path} …`);
  const folder = join(tmpdir(), 'caveat-tour');
  await mkdir(folder, { recursive: true });
  const browser = await launchBrowser(installed, { port: server.port, headless: true, systemAccess: true });
  try {
    const rows: Row[] = [];
    for (const [index, stop] of STOPS.entries()) {
      process.stdout.write(`  ${index + 1}/${STOPS.length} ${stop.url}\n`);
      rows.push(await visit(browser, installed, stop, join(folder, `${index + 1}-${new URL(stop.url).host}`)));
    }
    console.log(`\n${formatTable(['page', 'badge', 'toolbar title', 'popup'], rows)}`);
    console.log(`\nPictures: ${folder}/*.png`);
  } finally {
    await browser.close();
  }
}

async function visit(browser: Browser, { kind }: InstalledBrowser, { url }: Stop, picture: string): Promise<Row> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await new Promise((settled) => setTimeout(settled, SETTLE_MS));
  await page.screenshot({ path: `${picture}.png` });
  const badge = kind === 'chrome' ? await readBadge(browser) : await readFirefoxBadge(browser);
  const said =
    kind === 'chrome'
      ? await photographPopup(browser, picture)
      : await readFirefoxPopup(browser, url, `${picture}-popup.png`);
  await page.close();
  return [url, badge.text === '' ? '–' : badge.text, badge.title.replaceAll('\n', '; '), said];
}

async function photographPopup(browser: Browser, picture: string): Promise<string> {
  const popup = await openPopup(browser);
  await popup.setViewport({ width: 380, height: 600 });
  await popup.screenshot({ path: `${picture}-popup.png` });
  const said = await popupWords(popup);
  await popup.close();
  return said;
}

/** Name, level and first sentence, as the popup shows them. */
async function popupWords(popup: Page): Promise<string> {
  return popup.$eval('main', (main) =>
    main.innerText
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, 4)
      .join(' | ')
      .slice(0, 110),
  );
}
