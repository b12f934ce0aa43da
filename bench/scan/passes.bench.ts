/**
 * Passes over pages in a real Chromium: cold, as a content script always starts, each in a new process; and warm. Ours
 * beside peers and beside walks that read nothing.
 */
import { join } from 'node:path';
import { makeBigTable } from '../inputs/big-table.ts';
import { makeExplorerPage } from '../inputs/explorer.ts';
import { makeProsePage } from '../inputs/prose.ts';
import { createRandom } from '../inputs/random.ts';
import { type BenchBrowser, FINE_CLOCK, startBrowser } from '../support/browser.ts';
import { bundleForPage } from '../support/bundle.ts';
import { median } from '../support/measure.ts';
import { printTable, printTargets, round, type Target } from '../support/report.ts';
import type { Pass } from './passes.page.ts';

const PAGES: Readonly<Record<string, string>> = {
  'explorer-100': makeExplorerPage(100, 21).html,
  'explorer-1000': makeExplorerPage(1_000, 22).html,
  'explorer-10000': makeExplorerPage(10_000, 23).html,
  'big-table': makeBigTable(50_000, 24),
  'prose-10mb': makeProsePage(10_000_000, createRandom(25)),
};
const COLD_RUNS = 7;
/** Of these, the first are warming up. */
const WARM_RUNS = 20;
const WARMING_UP = 8;

declare const runPass: (name: Pass, times: number) => { ms: number[]; seen: number };

interface Timed {
  readonly cold: number;
  readonly warm: number;
}

/** Passes take turns, so that a busy moment of the machine falls on all alike. */
async function timePasses(
  bench: BenchBrowser,
  page: string,
  names: readonly Pass[],
  runs: number,
): Promise<Map<Pass, Timed>> {
  console.log(`${page}, ${runs} times …`);
  const all = new Map(names.map((name) => [name, { cold: [] as number[], warm: [] as number[] }]));
  for (let i = 0; i < runs; i++) {
    for (const [name, times] of all) {
      const [first = Number.NaN, ...rest] = await timePass(bench, page, name, i < 2 ? WARM_RUNS : 1);
      times.cold.push(first);
      times.warm.push(...rest.slice(Math.min(WARMING_UP, rest.length - 1)));
    }
  }
  return new Map([...all].map(([name, { cold, warm }]) => [name, { cold: median(cold), warm: median(warm) }]));
}

async function timePass(bench: BenchBrowser, page: string, name: Pass, times: number): Promise<number[]> {
  const tab = await bench.open(page);
  try {
    await tab.addScriptTag({ content: script });
    return (await tab.evaluate((pass, count) => runPass(pass, count), name, times)).ms;
  } finally {
    await tab.close();
  }
}

const script = await bundleForPage(join(import.meta.dirname, 'passes.page.ts'));
const bench = await startBrowser((_host, path) => {
  const body = PAGES[path.slice(1)];
  return body === undefined ? undefined : { body: `<!doctype html><title>Bench</title>${body}`, headers: FINE_CLOCK };
});
const SCANS: readonly Pass[] = [
  'caveat',
  'caveatChecksums',
  'iocExtractor',
  'iocAddresses',
  'naive',
  'byForm',
  'bareWalk',
];
const WALKS: readonly Pass[] = ['caveat', 'caveatTexts', 'caveatScan', 'bareTexts', 'bareData', 'bareWalk'];
const results = {
  'explorer-100': await timePasses(bench, 'explorer-100', SCANS, 3),
  'explorer-1000': await timePasses(bench, 'explorer-1000', SCANS, COLD_RUNS),
  'explorer-10000': await timePasses(bench, 'explorer-10000', SCANS, 2),
  'big-table': await timePasses(bench, 'big-table', WALKS, COLD_RUNS),
  'prose-10mb': await timePasses(bench, 'prose-10mb', WALKS, 4),
};
await bench.close();

for (const [page, passes] of Object.entries(results)) {
  printTable(
    `${page}: one pass in Chromium, ms`,
    [...passes].map(([pass, { cold, warm }]) => ({ pass, cold: round(cold), warm: round(warm) })),
  );
}

const time = (page: keyof typeof results, pass: Pass): Timed =>
  results[page].get(pass) ?? { cold: Number.NaN, warm: Number.NaN };
function target(
  id: string,
  page: keyof typeof results,
  when: keyof Timed,
  [ours, peer]: [Pass, Pass],
  atMost: number,
): Target {
  const what = `${page}, ${when}: ${ours} against ${peer}`;
  return { id, what, ours: time(page, ours)[when], peer: time(page, peer)[when], unit: 'ms', atMost };
}
printTargets('Targets', [
  target('T7', 'explorer-1000', 'cold', ['caveat', 'iocExtractor'], 1 / 7),
  target('T7', 'explorer-1000', 'cold', ['caveat', 'naive'], 1 / 12),
  target('T8', 'big-table', 'cold', ['caveatTexts', 'bareTexts'], 1.4),
  target('T8', 'big-table', 'cold', ['caveat', 'bareWalk'], 1.8),
  target('T9', 'big-table', 'warm', ['caveatTexts', 'bareTexts'], 1.8),
  target('T9', 'big-table', 'warm', ['caveat', 'bareWalk'], 1.8),
  target('T9', 'prose-10mb', 'warm', ['caveatTexts', 'bareTexts'], 1.8),
  target('T9', 'prose-10mb', 'warm', ['caveat', 'bareWalk'], 1.8),
]);
