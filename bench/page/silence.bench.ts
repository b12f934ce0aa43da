/**
 * How often a page with nothing on record makes the content script ask the background, which costs a message and, when
 * the worker sleeps, its start. Counted in the worker of the built extension.
 */
import type { WebWorker } from 'puppeteer-core';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { addressKey } from '../../src/core/list/filter-keys.ts';
import { openFilter } from '../../src/core/list/open-filter.ts';
import { filterBase64 } from '../../src/generated/filter.ts';
import { makeAddresses } from '../inputs/addresses.ts';
import { createRandom } from '../inputs/random.ts';
import { startBrowser } from '../support/browser.ts';
import { buildExtension } from '../support/build-extension.ts';
import { type Bound, printBounds } from '../support/report.ts';
import { makeHost, makePage } from './ordinary-page.ts';

declare const chrome: {
  readonly runtime: { readonly onMessage: { addListener(listener: (message: { name?: string }) => void): void } };
};

const KINDS = [
  { name: 'ordinary pages', pages: 1_000, addresses: 0, seed: 1_000_000, most: 0.02 },
  { name: 'pages with 100 unlisted addresses', pages: 200, addresses: 100, seed: 2_000_000, most: 0.025 },
  { name: 'pages with 1,000 unlisted addresses', pages: 100, addresses: 1_000, seed: 3_000_000, most: 0.04 },
];
const PASTES = 10_000;
/** Reading begins when the page is there, goes on in idle moments, and asks at its end. */
const SETTLE_MS = 40;

/** What each host's page is made from. */
const hostSeeds = new Map<string, string>();
const bench = await startBrowser(
  (host) => {
    const [, seed, addresses] = /(\d+)-(\d+)$/.exec(hostSeeds.get(host) ?? '') ?? [];
    return { body: makePage(Number(seed), Number(addresses)) };
  },
  await buildExtension(),
);
const worker = await extensionWorker(bench.browser);
await worker.evaluate(() => {
  const asked: string[] = [];
  Object.assign(globalThis, { asked });
  chrome.runtime.onMessage.addListener(({ name }) => void asked.push(String(name)));
});

const bounds: Bound[] = [];
for (const { name, pages, addresses, seed, most } of KINDS) {
  const asking = await visitAll(worker, pages, addresses, seed);
  const ours = asking.size / pages;
  bounds.push({
    id: 'T13',
    what: `${pages} ${name} that ask`,
    ours: ours * 100,
    unit: '%',
    wanted: `≤ ${most * 100} %`,
    met: ours <= most,
  });
  for (const [host, messages] of [...asking].slice(0, 5)) console.log(`${host}: ${messages.join(', ')}`);
}
await bench.close();

// A paste is held back only where the filter has a hit. Opened here as Node can: it does not know `fromBase64` yet.
const filter = openFilter(new Uint8Array(Buffer.from(filterBase64, 'base64')));
const held = makeAddresses(PASTES, createRandom(4)).filter(({ text }) =>
  [text, text.toLowerCase()].some((key) => filter.has(addressKey(key))),
);
bounds.push({
  id: 'T13',
  what: `${PASTES} pastes of unlisted addresses that the filter would hold back`,
  ours: held.length,
  unit: '',
  wanted: '0',
  met: held.length === 0,
});
printBounds('Targets', bounds);

async function visitAll(of: WebWorker, pages: number, addresses: number, seed: number): Promise<Map<string, string[]>> {
  const asking = new Map<string, string[]>();
  const tab = await bench.browser.newPage();
  for (let i = 0; i < pages; i++) {
    const host = makeHost(seed + i);
    hostSeeds.set(host, `${seed + i}-${addresses}`);
    await tab.goto(`http://${host}/`, { waitUntil: 'load' });
    await new Promise((done) => setTimeout(done, SETTLE_MS + addresses / 5));
    const messages = await of.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.splice(0));
    if (messages.length > 0) asking.set(host, messages);
  }
  await tab.close();
  return asking;
}
