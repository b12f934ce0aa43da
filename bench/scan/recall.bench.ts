/** What is found and what is not: addresses of many chains planted in text, twins with a wrong checksum, and code. */
import { scanCandidates } from '../../src/core/address/scan-candidates.ts';
import { makeAddresses, makeTwin, type Planted } from '../inputs/addresses.ts';
import { makeCode } from '../inputs/code.ts';
import { makeProse, makeSentence } from '../inputs/prose.ts';
import { createRandom } from '../inputs/random.ts';
import { type Scan, type Scanner, scanners } from '../peers/scanners.ts';
import { printBounds, printTable, round } from '../support/report.ts';

const COUNT = 32_000;
const random = createRandom(11);
const planted = makeAddresses(COUNT, random);
const twins = planted.flatMap((address) => makeTwin(address, random) ?? []);
const noAddresses = makeCode(4_000_000, 12) + makeProse(4_000_000, createRandom(13));

/** Each in a sentence of its own. */
function plant(texts: readonly string[]): string {
  return texts.map((text) => `${makeSentence(random)} ${text} ${makeSentence(random)}`).join('\n');
}
const withAddresses = plant(planted.map(({ text }) => text));
const withTwins = plant(twins);

function measure(scan: Scan) {
  const found = scan(withAddresses);
  const foundSet = new Set(found);
  const wanted = new Set(planted.map(({ text }) => text));
  const fromTwins = scan(withTwins);
  const twinSet = new Set(twins);
  const fromNothing = scan(noAddresses);
  const wrong = found.filter((text) => !wanted.has(text)).length + fromNothing.length;
  return {
    recall: planted.filter(({ text }) => foundSet.has(text)).length / planted.length,
    wrong,
    precision:
      found.length === 0 ? 0 : (found.length + fromNothing.length - wrong) / (found.length + fromNothing.length),
    twins: fromTwins.filter((text) => twinSet.has(text)).length,
  };
}

const names = Object.keys(scanners) as Scanner[];
const measured = names.map((name) => [name, measure(scanners[name])] as const);
printTable(
  `${planted.length} addresses in 24 forms, ${twins.length} twins with a wrong checksum, ${round(noAddresses.length / 1e6)} MB of code and prose`,
  measured.map(([name, { recall, precision, wrong, twins: accepted }]) => ({
    '': name,
    recall: recall.toFixed(4),
    precision: precision.toFixed(4),
    'wrong finds': wrong,
    'twins accepted': accepted,
  })),
);

const [, ours] = measured[0] ?? [];
if (ours !== undefined) {
  printBounds('Targets', [
    { id: 'T11', what: 'recall', ours: ours.recall, unit: '', wanted: '1.00', met: ours.recall === 1 },
    { id: 'T11', what: 'precision', ours: ours.precision, unit: '', wanted: '1.00', met: ours.precision === 1 },
    { id: 'T11', what: 'broken twins accepted', ours: ours.twins, unit: '', wanted: '0', met: ours.twins === 0 },
    ...candidateBound(),
  ]);
}
missed(planted, new Set(scanners.Caveat(withAddresses)));

/** The scanner of pages sees candidates only; the list knows TON under its written form too. */
function candidateBound() {
  const seen = new Set<string>();
  scanCandidates(withAddresses, (_start, _end, key) => seen.add(key));
  const found = planted.filter(({ text }) => seen.has(text) || seen.has(text.toLowerCase())).length;
  const recall = found / planted.length;
  return [
    { id: 'T11', what: "recall of the pages' scanner", ours: recall, unit: '', wanted: '1.00', met: recall === 1 },
  ];
}

function missed(all: readonly Planted[], found: ReadonlySet<string>): void {
  for (const { form, text } of all.filter((each) => !found.has(each.text)).slice(0, 10))
    console.log(`missed ${form}: ${text}`);
}
