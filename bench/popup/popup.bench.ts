/**
 * The popup in real Chromium, opened through the toolbar's button with a running worker: how long until it shows its
 * frame, and until it shows the record. Beside it a popup of one line without a script, which is what the browser itself
 * needs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { startBrowser } from '../support/browser.ts';
import { buildExtension } from '../support/build-extension.ts';
import { median } from '../support/measure.ts';
import { printBounds, printTable, round } from '../support/report.ts';
import { readPaints } from './read-paints.page.ts';

const ROUNDS = 21;
const WANTED_MS = 100;
const REST_MS = 150;
const plainFolder = join(import.meta.dirname, '../dist/plain-popup');
const SITES = { nothing: 'https://example.com/', Bithumb: 'https://www.bithumb.com/' } as const;

declare const chrome: { readonly action: { openPopup(): Promise<void> } };

/** Milliseconds from the call that opens the popup. */
interface Opening {
  readonly documentMs: number;
  readonly frameMs: number;
  readonly recordMs: number;
}

function writePlain(): string {
  mkdirSync(plainFolder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'plain',
    version: '1',
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'src/popup/index.html' },
  };
  mkdirSync(join(plainFolder, 'src/popup'), { recursive: true });
  writeFileSync(join(plainFolder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(plainFolder, 'worker.js'), '');
  writeFileSync(join(plainFolder, 'src/popup/index.html'), '<!doctype html><title>Plain</title><h1>Nothing here</h1>');
  return plainFolder;
}

async function openOnce(browser: Browser): Promise<Opening> {
  const worker = await extensionWorker(browser);
  const target = browser.waitForTarget((each) => each.url().includes('/src/popup/index.html'), { timeout: 10_000 });
  const calledMs = await worker.evaluate(() => {
    const now = performance.timeOrigin + performance.now();
    void chrome.action.openPopup();
    return now;
  });
  const popup: Page = await (await target).asPage();
  await popup.waitForSelector('h1:not(.unseen)');
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const { originMs, firstMs, largestMs } = await popup.evaluate(readPaints);
  await popup.close();
  const since = (ms: number) => originMs - calledMs + ms;
  return { documentMs: since(0), frameMs: since(firstMs), recordMs: since(largestMs) };
}

async function measure(extension: string, url: string) {
  const bench = await startBrowser(() => ({ body: '<!doctype html><title>Site</title><h1>Site</h1>' }), extension);
  try {
    const page = await bench.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    await openOnce(bench.browser);
    const openings: Opening[] = [];
    for (let i = 0; i < ROUNDS; i++) openings.push(await openOnce(bench.browser));
    const of = (key: keyof Opening) => median(openings.map((one) => one[key]));
    return { documentMs: of('documentMs'), frameMs: of('frameMs'), recordMs: of('recordMs') };
  } finally {
    await bench.close();
  }
}

const caveat = process.env['CAVEAT_EXTENSION'] ?? (await buildExtension());
const plain = await measure(writePlain(), SITES.nothing);
const rows: [string, Opening][] = [['a popup of one line', plain]];
for (const [name, url] of Object.entries(SITES)) rows.push([`Caveat, ${name}`, await measure(caveat, url)]);

printTable(
  `Opening the popup, ms from the click, median of ${ROUNDS}`,
  rows.map(([name, { documentMs, frameMs, recordMs }]) => ({
    '': name,
    'document begun': round(documentMs),
    'first paint': round(frameMs),
    'record painted': round(recordMs),
  })),
);
printBounds(
  'Bounds',
  rows.slice(1).map(([name, { recordMs }]) => ({
    id: 'popup',
    what: `${name}: record painted`,
    ours: recordMs,
    unit: 'ms',
    wanted: `< ${WANTED_MS}`,
    met: recordMs < WANTED_MS,
  })),
);
