/**
 * Look-alike names: ours beside the detectors of MetaMask, old and new, with the same brands as their fuzzy list and no
 * block list, and beside bare Levenshtein over the same names. What each finds and accuses is printed with its speed,
 * since an answer that is wrong can be had in no time.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PhishingDetector as MetaMaskDetector } from '@metamask/phishing-controller';
import EthPhishingDetector from 'eth-phishing-detect/src/detector.js';
import { distance } from 'fastest-levenshtein';
import { readBrands } from '../../scripts/data/lookalike/read-brands.ts';
import { findLookalike } from '../../src/core/lookalike/find-lookalike.ts';
import { HONEST_WORDS } from '../../src/core/lookalike/honest-list.ts';
import { mightImitate } from '../../src/core/lookalike/sieve.ts';
import { readSieveTable } from '../../src/core/lookalike/sieve-table.ts';
import { openTokenIndex } from '../../src/core/lookalike/token-index.ts';
import { writeSieveTable } from '../../src/core/lookalike/write-sieve-table.ts';
import { splitHost } from '../../src/platform/split-host.ts';
import { makeHostNames } from '../inputs/host-names.ts';
import { timeWarmMs } from '../support/measure.ts';
import { printTable, printTargets, round } from '../support/report.ts';

const ROOT = join(import.meta.dirname, '../..');
const ORDINARY = 5_000;
const TOLERANCES = [1, 2];

const readLines = (file: string) =>
  readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => /^[^#]/.test(line));
const firstFields = (file: string, separator: string) => readLines(file).map((line) => line.split(separator)[0] ?? '');

const brands = readBrands(join(ROOT, 'data/brands.csv'));
const own = brands.flatMap((brand) => brand.domains);
const known = new Set([...firstFields('data/domains.csv', ','), ...own]);
const impostors = firstFields('data/phishing.txt', '\t').filter((host) => !host.includes('/'));
const honest = readLines('test/data/honest-hosts.txt');
const ordinary = makeHostNames(ORDINARY, 5);
const mixed = [...ordinary, ...impostors.slice(0, 50), ...honest.slice(0, 200)];

function isKnownHost(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => known.has(labels.slice(at).join('.')));
}

function makeOurs(): (host: string) => boolean {
  const index = openTokenIndex(brands, HONEST_WORDS);
  const context = { splitHost, isKnownHost };
  return (host) => findLookalike(host, index, context) !== undefined;
}

function makeSieve(): (host: string) => boolean {
  const index = readSieveTable(writeSieveTable(brands));
  return (host) => mightImitate(host, index);
}

function makeEthPhishingDetect(tolerance: number): (host: string) => boolean {
  const detector = new EthPhishingDetector({ whitelist: own, blacklist: [], fuzzylist: own, tolerance });
  return (host) => detector.check(host).result;
}

function makeMetaMask(tolerance: number): (host: string) => boolean {
  const lists = { allowlist: own, blocklist: [], fuzzylist: own, c2DomainBlocklist: [], blocklistPaths: {} };
  const detector = new MetaMaskDetector([{ ...lists, name: 'bench', version: 1, tolerance }]);
  return (host) => detector.check(`https://${host}/`).result;
}

/** Each brand's token against the label before the suffix's last part: no suffix list, no exemption. */
function makeLevenshtein(tolerance: number): (host: string) => boolean {
  const tokens = brands.flatMap((brand) => brand.tokens);
  return (host) => {
    const label = host.split('.').at(-2) ?? '';
    return !isKnownHost(host) && tokens.some((token) => distance(label, token) <= tolerance);
  };
}

const subjects: Record<string, (host: string) => boolean> = { Caveat: makeOurs(), "Caveat's sieve": makeSieve() };
for (const tolerance of TOLERANCES) {
  subjects[`eth-phishing-detect 1.2.0, tolerance ${tolerance}`] = makeEthPhishingDetect(tolerance);
  subjects[`MetaMask phishing-controller, tolerance ${tolerance}`] = makeMetaMask(tolerance);
  subjects[`fastest-levenshtein, distance ${tolerance}`] = makeLevenshtein(tolerance);
}

const share = (hosts: readonly string[], check: (host: string) => boolean) =>
  `${round((100 * hosts.filter(check).length) / hosts.length)} %`;
const perSecond = new Map<string, number>();
for (const [name, check] of Object.entries(subjects)) {
  const ms = timeWarmMs(() => {
    for (const host of mixed) check(host);
  });
  perSecond.set(name, (1000 * mixed.length) / ms);
}

printTable(
  `Look-alikes: ${impostors.length} impostors, ${honest.length} honest names near the brands, ${ordinary.length} ordinary names`,
  Object.entries(subjects).map(([name, check]) => ({
    subject: name,
    'names per second': round(perSecond.get(name) ?? Number.NaN),
    'impostors found': share(impostors, check),
    'hard honest names accused': share(honest, check),
    'ordinary names accused': share(ordinary, check),
  })),
);
const usOf = (name: string) => 1e6 / (perSecond.get(name) ?? Number.NaN);
printTargets(
  'Microseconds a name',
  TOLERANCES.flatMap((tolerance) =>
    ['eth-phishing-detect 1.2.0', 'MetaMask phishing-controller'].map((peer) => ({
      id: 'T14',
      what: `against ${peer}, tolerance ${tolerance}`,
      ours: usOf('Caveat'),
      peer: usOf(`${peer}, tolerance ${tolerance}`),
      unit: 'µs',
      atMost: 1 / 20,
    })),
  ),
);
