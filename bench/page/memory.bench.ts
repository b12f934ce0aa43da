/**
 * What a trading page that stays open for twelve hours costs in memory: as many changes of text and new addresses as it
 * makes in that time, in a tenth of an hour, with the built extension and without it. Each unlisted address is a new one,
 * so that whatever is remembered by address would grow.
 */
import type { CDPSession } from 'puppeteer-core';
import { startBrowser } from '../support/browser.ts';
import { buildExtension } from '../support/build-extension.ts';
import { printBounds, printTable, round } from '../support/report.ts';
import { makeTradingPage } from './trading-page.ts';

const CHANGES_AN_HOUR = 200 * 3600;
const HOURS = [1, 3, 6, 12];
/** Five seconds' changes at once, thirty times a second. */
const CHANGES_A_TICK = 1_000;

declare const live: { running: boolean; changes: number; until: number; inserted: number };
declare const addresses: string[];
declare function change(times: number): void;

interface Sample {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function sample(session: CDPSession): Promise<Sample> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapMb: usedSize / 1e6, nodes, listeners: jsEventListeners };
}

async function watch(extension?: string): Promise<Sample[]> {
  const bench = await startBrowser(() => ({ body: makeTradingPage(31) }), extension);
  const page = await bench.open('');
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await pause(5_000);
  const samples = [await sample(session)];
  for (const hour of HOURS) {
    await page.evaluate(startUntil, hour * CHANGES_AN_HOUR, CHANGES_A_TICK);
    while (!(await page.evaluate(() => live.changes >= live.until))) await pause(2_000);
    await pause(2_000);
    samples.push(await sample(session));
  }
  await bench.close();
  return samples;
}

/** Runs in the page. */
function startUntil(changes: number, atOnce: number): void {
  live.running = false;
  live.until = changes;
  const part = () =>
    Math.floor(Math.random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  const timer = setInterval(() => {
    for (let ahead = 0; ahead <= atOnce / 40; ahead++)
      addresses[(live.inserted + ahead) % addresses.length] = `0x${Array.from({ length: 5 }, part).join('')}`;
    change(atOnce);
    if (live.changes >= changes) clearInterval(timer);
  }, 30);
}

const folder = await buildExtension();
const [ours, bare] = [await watch(folder), await watch()];
printTable(
  'A trading page over twelve hours, after a collection of garbage',
  [0, ...HOURS].map((hour, at) => ({
    hours: hour,
    'heap MB': round(ours[at]?.heapMb ?? 0),
    'heap MB without Caveat': round(bare[at]?.heapMb ?? 0),
    nodes: ours[at]?.nodes ?? 0,
    'nodes without Caveat': bare[at]?.nodes ?? 0,
    listeners: ours[at]?.listeners ?? 0,
    'listeners without Caveat': bare[at]?.listeners ?? 0,
  })),
);
const grown = (samples: readonly Sample[]) => (samples.at(-1)?.heapMb ?? 0) - (samples[1]?.heapMb ?? 0);
const more = grown(ours) - grown(bare);
printBounds('Bounds', [
  {
    id: '',
    what: 'growth from hour 1 to hour 12, beyond the page’s own',
    ours: more,
    unit: 'MB',
    wanted: '≤ 1',
    met: more <= 1,
  },
]);
