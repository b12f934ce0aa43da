/**
 * What the observer of copy buttons costs: its scripts on a listed platform's page, the list of hosts at every navigation
 * to any other page, and the call that it stands before. In Chromium.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BenchBrowser, startBrowser } from '../support/browser.ts';
import { buildExtension } from '../support/build-extension.ts';
import { median } from '../support/measure.ts';
import { printTable, round } from '../support/report.ts';
import { startTrace, stopTrace, sumCpuMs } from '../support/trace.ts';

const TABS = 15;
const NAVIGATIONS = 150;
const CALLS = 2_000;
const OBSERVED = 'https://www.kraken.com/';

const body = `<!doctype html><title>Page</title><button>Copy</button>`;
const folder = await buildExtension();

interface Manifest {
  content_scripts: { js: string[]; matches: string[] }[];
}

/** A copy whose observer is tried on so many hosts; on none, it is not there. */
function withHosts(count: number): string {
  const copy = `${folder}-hosts-${count}`;
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const isObserver = ({ js }: { js: string[] }) => js.some((file) => file.includes('/guard/'));
  const matches = Array.from({ length: count }, (_, i) => `*://*.some-exchange-${i}.com/*`);
  const others = manifest.content_scripts.filter((each) => !isObserver(each));
  const observers =
    count === 0 ? [] : manifest.content_scripts.filter(isObserver).map((each) => ({ ...each, matches }));
  writeFileSync(path, JSON.stringify({ ...manifest, content_scripts: [...others, ...observers] }));
  return copy;
}

const shipped = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const hosts = shipped.content_scripts.at(-1)?.matches.length ?? 0;

async function processorMs({ browser }: BenchBrowser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** In turns, so that all meet the same load. */
async function compareNavigation(counts: readonly number[]): Promise<void> {
  const runs = [];
  for (const count of counts) {
    const bench = await startBrowser(() => ({ body }), withHosts(count));
    runs.push({ count, bench, page: await bench.open('first'), times: [] as number[], spentMs: 0 });
  }
  for (let i = 0; i < NAVIGATIONS; i++) {
    for (const run of runs) {
      const before = await processorMs(run.bench);
      const start = performance.now();
      await run.page.goto(`https://elsewhere.example/${i}`, { waitUntil: 'load' });
      run.times.push(performance.now() - start);
      run.spentMs += (await processorMs(run.bench)) - before;
    }
  }
  printTable(
    'A navigation to a page that is not observed',
    runs.map(({ count, times, spentMs }) => ({
      'hosts in the manifest': count,
      'to the load event, median ms': round(median(times)),
      'all of the browser, ms of the processor': round(spentMs / NAVIGATIONS),
      'manifest, KB': round(readFileSync(join(`${folder}-hosts-${count}`, 'manifest.json')).length / 1000),
    })),
  );
  for (const { bench } of runs) await bench.close();
}

async function scriptMs(bench: BenchBrowser, start: string): Promise<number> {
  const page = await bench.browser.newPage();
  await startTrace(page);
  await page.goto(OBSERVED, { waitUntil: 'load' });
  const slices = await stopTrace(page, start);
  await page.close();
  return sumCpuMs(slices);
}

/** The time until the call returns: its promise is the browser's affair. */
async function callMicroseconds(bench: BenchBrowser, url: string): Promise<number> {
  const page = await bench.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const times = await page.evaluate(async (calls) => {
    const all: number[] = [];
    for (let i = 0; i < calls; i += 100) {
      const start = performance.now();
      for (let j = 0; j < 100; j++) navigator.clipboard.writeText(`0x${'ab'.repeat(20)}`).catch(() => undefined);
      all.push((performance.now() - start) * 10);
      await new Promise((done) => setTimeout(done, 20));
    }
    return all;
  }, CALLS);
  await page.close();
  return median(times);
}

const bench = await startBrowser(() => ({ body }), folder);
const worker = await bench.browser.waitForTarget((target) => target.type() === 'service_worker');
const origin = new URL('/', worker.url()).href;
const costs: { everywhere: number; here: number }[] = [];
for (let i = 0; i < TABS; i++) {
  costs.push({
    everywhere: await scriptMs(bench, origin),
    here: await scriptMs(bench, `${origin}src/content/guard/`),
  });
}
const size = (file: string) => readFileSync(join(folder, 'src/content/guard', file));
printTable('On the page of a listed platform', [
  { what: 'hosts that are observed', figure: hosts },
  { what: 'observer, bytes (gzipped)', figure: describe(size('clipboard-observer.iife.js')) },
  { what: 'the script that hears it, bytes (gzipped)', figure: describe(size('copy-buttons.iife.js')) },
  { what: 'both, ms of the processor until load', figure: round(median(costs.map(({ here }) => here))) },
  {
    what: 'all content scripts, ms of the processor until load',
    figure: round(median(costs.map((each) => each.everywhere))),
  },
  { what: 'writeText where it is observed, µs', figure: round(await callMicroseconds(bench, OBSERVED)) },
  { what: 'writeText elsewhere, µs', figure: round(await callMicroseconds(bench, 'https://elsewhere.example/')) },
]);
await bench.close();
await compareNavigation([0, hosts, 2_500]);

function describe(bytes: Buffer): string {
  return `${bytes.length} (${gzipSync(bytes).length})`;
}
