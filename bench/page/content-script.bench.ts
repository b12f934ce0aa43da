/**
 * What the content script costs on every page: its bytes, and the time its code takes in a fresh tab, beside an extension
 * whose content script is empty.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BenchBrowser, startBrowser } from '../support/browser.ts';
import { buildExtension, contentScripts, emptyExtension } from '../support/build-extension.ts';
import { median } from '../support/measure.ts';
import { printBounds, printTable, round } from '../support/report.ts';
import { startTrace, stopTrace, sumCpuMs } from '../support/trace.ts';
import { makePage } from './ordinary-page.ts';

const TABS = 25;
const SETTLE_MS = 600;

interface Cost {
  readonly compileMs: number;
  readonly startMs: number;
  readonly laterMs: number;
}

/** From the browser's trace; each tab under a host of its own, hence in a new process. */
async function measureTab(bench: BenchBrowser): Promise<Cost> {
  const page = await bench.browser.newPage();
  await startTrace(page);
  await page.goto(`https://tab-${Math.random().toString(36).slice(2)}.example/`, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  const slices = await stopTrace(page, 'chrome-extension://');
  await page.close();
  const sum = (what: string) => sumCpuMs(slices.filter((slice) => slice.what === what));
  return { compileMs: sum('v8.compile'), startMs: sum('EvaluateScript'), laterMs: sum('FunctionCall') };
}

const folder = await buildExtension();
const variants = { Caveat: folder, 'an empty content script': emptyExtension(folder) };
const pageBody = makePage(1);
const results = new Map<string, Cost>();
for (const [name, extension] of Object.entries(variants)) {
  const bench = await startBrowser(() => ({ body: pageBody }), extension);
  const costs: Cost[] = [];
  for (let i = 0; i < TABS; i++) costs.push(await measureTab(bench));
  await bench.close();
  const middle = (field: keyof Cost) => median(costs.slice(2).map((cost) => cost[field]));
  results.set(name, { compileMs: middle('compileMs'), startMs: middle('startMs'), laterMs: middle('laterMs') });
}

printTable(
  `Script time in a fresh tab on a page of ${Math.round(pageBody.length / 1000)} KB, ms of the processor`,
  [...results].map(([name, { compileMs, startMs, laterMs }]) => ({
    '': name,
    compile: round(compileMs),
    start: round(startMs),
    'reading the page': round(laterMs),
    'all of it': round(compileMs + startMs + laterMs),
  })),
);

const scripts = contentScripts(folder).map((path) => {
  const code = readFileSync(path, 'utf8');
  const literal = /[A-Za-z0-9+/]{20000,}={0,2}/.exec(code)?.[0].length ?? 0;
  return { name: basename(path), whole: Buffer.byteLength(code), literal, gzipped: gzipSync(code).length };
});
printTable(
  'Bytes of the content scripts',
  scripts.map(({ name, whole, literal, gzipped }) => ({
    '': name,
    whole,
    'the filter literal in it': literal,
    'without it': whole - literal,
    'whole, gzipped': gzipped,
  })),
);

const bytes = scripts.reduce((sum, { whole, literal }) => sum + whole - literal, 0);
const everyFrame = (scripts[0]?.whole ?? 0) - (scripts[0]?.literal ?? 0);
const all = ({ compileMs, startMs, laterMs }: Cost) => compileMs + startMs + laterMs;
const [ours, empty] = [...results.values()];
const added = ours === undefined || empty === undefined ? Number.NaN : all(ours) - all(empty);
printBounds('Targets', [
  {
    id: 'T12',
    what: 'bytes in a top frame, without the filter literal',
    ours: bytes,
    unit: 'bytes',
    wanted: '≤ 32,768',
    met: bytes <= 32_768,
  },
  {
    id: 'T12',
    what: 'of these, in every frame',
    ours: everyFrame,
    unit: 'bytes',
    wanted: '≤ 32,768',
    met: everyFrame <= 32_768,
  },
  {
    id: 'T12',
    what: 'script time in a fresh tab, more than an empty one',
    ours: added,
    unit: 'ms',
    wanted: '≤ 2.5',
    met: added <= 2.5,
  },
]);
