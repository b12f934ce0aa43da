/** Finding addresses in text, with checksums, in Node and warm: speed on three kinds of text, beside peers. */
import { makeCode } from '../inputs/code.ts';
import { makeExplorerPage } from '../inputs/explorer.ts';
import { makeProse } from '../inputs/prose.ts';
import { createRandom } from '../inputs/random.ts';
import { type Scanner, scanners } from '../peers/scanners.ts';
import { timeWarmMs } from '../support/measure.ts';
import { printTable, printTargets, round, type Target } from '../support/report.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'explorer, 100 addresses': makeExplorerPage(100, 1).text,
  'explorer, 1,000 addresses': makeExplorerPage(1_000, 2).text,
  'explorer, 10,000 addresses': makeExplorerPage(10_000, 3).text,
  'minified code and base64, 1 MB': makeCode(1_000_000, 4),
  'prose, 1 MB': makeProse(1_000_000, createRandom(5)),
};
const names = Object.keys(scanners) as Scanner[];

const times = Object.fromEntries(
  Object.entries(TEXTS).map(([label, text]) => [
    label,
    names.map((name) => timeWarmMs(() => void scanners[name](text))),
  ]),
);

printTable(
  'MB/s, warm, in Node',
  Object.entries(TEXTS).map(([label, text]) => ({
    text: label,
    KB: Math.round(text.length / 1000),
    ...Object.fromEntries(names.map((name, at) => [name, round(text.length / 1000 / (times[label]?.[at] ?? 0))])),
  })),
);

const target = (label: string, peer: Scanner, times_: number): Target => ({
  id: 'T6',
  what: `${label}, against ${peer}`,
  ours: times[label]?.[0] ?? Number.NaN,
  peer: times[label]?.[names.indexOf(peer)] ?? Number.NaN,
  unit: 'ms',
  atMost: 1 / times_,
});
printTargets('Targets', [
  target('explorer, 1,000 addresses', 'ioc-extractor', 20),
  target('explorer, 1,000 addresses', 'naive + multicoin', 20),
  target('explorer, 10,000 addresses', 'ioc-extractor', 20),
  target('explorer, 10,000 addresses', 'naive + multicoin', 20),
  target('minified code and base64, 1 MB', 'ioc-extractor', 250),
  target('minified code and base64, 1 MB', 'naive + multicoin', 5),
  target('prose, 1 MB', 'ioc-extractor', 50),
  target('prose, 1 MB', 'naive + multicoin', 50),
]);
