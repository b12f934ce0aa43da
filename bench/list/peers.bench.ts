/**
 * Host names at three sizes: our list beside the projects that block sites, with the same names. Each is opened from what
 * it would lie on disk as: our index, JSON, or a serialised engine.
 */
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { PhishingDetector as MetaMaskDetector } from '@metamask/phishing-controller';
import ethPhishingList from 'eth-phishing-detect/src/config.json';
import EthPhishingDetector from 'eth-phishing-detect/src/detector.js';
import { pageKeys } from '../../src/core/domain/page-keys.ts';
import { buildFilter } from '../../src/core/list/build-filter.ts';
import { hostKey } from '../../src/core/list/filter-keys.ts';
import type { List } from '../../src/core/list/list.ts';
import { openFilter } from '../../src/core/list/open-filter.ts';
import { openList } from '../../src/core/list/read-list.ts';
import { makeHostNames } from '../inputs/host-names.ts';
import { median, timeMs, usedBytes } from '../support/measure.ts';
import { printBounds, printTable, printTargets, round } from '../support/report.ts';
import { writeKeysOnly } from './write-keys-only.ts';

const SIZES = [20_000, 200_000, 1_000_000];
const OPENS = 3;
const LOOK_UP_MS = 1_500;
const LEAST_BATCHES = 8;

interface Subject {
  readonly bytes: number;
  /** Whether a host, or one of its parents, is listed: the question that a page asks. */
  open(): (host: string) => boolean;
}

const noRecords = () => Promise.reject(new Error('keys only'));
const isListed = (list: List, host: string) => pageKeys(host).some((key) => list.has('phishing', key));

const subjects: Readonly<Record<string, (hosts: readonly string[]) => Subject>> = {
  Caveat(hosts) {
    const index = writeKeysOnly('phishing', hosts);
    return {
      bytes: index.length,
      open: () => {
        const list = openList(index.slice(), noRecords);
        return (host) => isListed(list, host);
      },
    };
  },
  /** What a page asks first; where it has a hit, one unlisted name in four billion, the list is asked. */
  "Caveat's filter": (hosts) => {
    const bytes = buildFilter(hosts.map(hostKey));
    return {
      bytes: bytes.length,
      open: () => {
        const filter = openFilter(bytes.slice());
        return (host) => pageKeys(host).some((key) => filter.has(hostKey(key)));
      },
    };
  },
  'Set from JSON': (hosts) => {
    const json = JSON.stringify(hosts);
    return {
      bytes: json.length,
      open: () => {
        const set = new Set<string>(JSON.parse(json));
        return (host) => pageKeys(host).some((key) => set.has(key));
      },
    };
  },
  'eth-phishing-detect': (hosts) => {
    const json = JSON.stringify({ blacklist: hosts, whitelist: [], fuzzylist: [], tolerance: 0 });
    return {
      bytes: json.length,
      open: () => {
        const detector = new EthPhishingDetector(JSON.parse(json));
        return (host) => detector.check(host).result;
      },
    };
  },
  'MetaMask phishing-controller': (hosts) => {
    const json = JSON.stringify([
      { blocklist: hosts, allowlist: [], fuzzylist: [], tolerance: 0, name: 'bench', version: 1 },
    ]);
    return {
      bytes: json.length,
      open: () => {
        const detector = new MetaMaskDetector(JSON.parse(json));
        return (host) => detector.check(`https://${host}/`).result;
      },
    };
  },
  '@ghostery/adblocker': (hosts) => {
    const bytes = FiltersEngine.parse(hosts.map((host) => `||${host}^`).join('\n')).serialize();
    return {
      bytes: bytes.length,
      open: () => {
        const engine = FiltersEngine.deserialize(bytes.slice());
        return (host) => engine.match(Request.fromRawDetails({ url: `https://${host}/`, type: 'main_frame' })).match;
      },
    };
  },
};

interface Measured {
  readonly bytes: number;
  readonly openMs: number;
  readonly heldBytes: number;
  readonly missUs: number;
}

function measure(
  make: (hosts: readonly string[]) => Subject,
  hosts: readonly string[],
  absent: readonly string[],
): Measured {
  const subject = make(hosts);
  const openMs = median(Array.from({ length: OPENS }, () => timeMs(() => subject.open())));
  const before = usedBytes();
  const has = subject.open();
  const heldBytes = usedBytes() - before;
  const [listed = ''] = hosts;
  if (!has(listed) || has(absent[0] ?? '')) throw new Error('a wrong answer');
  return { bytes: subject.bytes, openMs, heldBytes, missUs: lookUpUs(has, absent) };
}

/**
 * Each host once, so that no memory of the last answer helps; the median of batches, so that a moment in which the
 * machine was busy elsewhere does not count.
 */
function lookUpUs(has: (host: string) => boolean, hosts: readonly string[]): number {
  const batches: number[] = [];
  let at = 0;
  let batch = 1;
  const end = performance.now() + LOOK_UP_MS;
  while (at + batch < hosts.length && (performance.now() < end || batches.length < LEAST_BATCHES)) {
    const ms = timeMs(() => {
      for (const next = at + batch; at < next; at++) has(hosts[at] ?? '');
    });
    batches.push((ms * 1000) / batch);
    // A batch should last about a millisecond.
    if (ms < 0.5) batch *= 2;
  }
  return median(batches.slice(Math.floor(batches.length / 4)));
}

const results = SIZES.map((size) => {
  const hosts = makeHostNames(size, 1);
  const absent = makeHostNames(400_000, 2);
  const measured = new Map(
    Object.entries(subjects).map(([name, make]) => [name, measure(make, hosts, absent)] as const),
  );
  printTable(
    `${size} host names`,
    [...measured].map(([name, { bytes, openMs, heldBytes, missUs }]) => ({
      '': name,
      'MB on disk': round(bytes / 1e6),
      'open ms': round(openMs),
      'MB held': round(heldBytes / 1e6),
      'look-up of an unlisted host µs': round(missUs),
      'bytes a name': round(bytes / size),
    })),
  );
  return measured;
});

/** On the list that eth-phishing-detect comes with, as it is used: with its lists of good and of imitated names. */
const own = [...new Set(ethPhishingList.blacklist)];
const unlisted = makeHostNames(200_000, 3);
const theirs = new EthPhishingDetector(ethPhishingList);
const list = openList(writeKeysOnly('phishing', own), noRecords);
const onOwn = {
  ours: lookUpUs((host) => isListed(list, host), unlisted),
  peer: lookUpUs((host) => theirs.check(host).result, unlisted),
};

const largest = results.at(-1);
const at = (name: string): Measured => largest?.get(name) ?? { bytes: 0, openMs: 0, heldBytes: 0, missUs: 0 };
const ours = at('Caveat');
const filter = at("Caveat's filter");
const compare = (
  id: string,
  what: string,
  field: keyof Measured,
  peer: string,
  times: number,
  unit: string,
  scale = 1,
) => ({
  id,
  what: `1 M names, ${what}, against ${peer}`,
  ours: ours[field] / scale,
  peer: at(peer)[field] / scale,
  unit,
  atMost: 1 / times,
});
printTargets('Targets', [
  compare('T3', 'memory', 'heldBytes', 'eth-phishing-detect', 25, 'MB', 1e6),
  compare('T3', 'memory', 'heldBytes', 'Set from JSON', 8, 'MB', 1e6),
  compare('T4', 'look-up', 'missUs', 'eth-phishing-detect', 10_000, 'µs'),
  compare('T4', 'look-up', 'missUs', 'MetaMask phishing-controller', 10_000, 'µs'),
  compare('T4', 'look-up', 'missUs', '@ghostery/adblocker', 4, 'µs'),
  {
    id: 'T4',
    what: '1 M names, look-up through the filter, as pages do, against @ghostery/adblocker',
    ours: filter.missUs,
    peer: at('@ghostery/adblocker').missUs,
    unit: 'µs',
    atMost: 1 / 4,
  },
  {
    id: 'T4',
    what: `look-up in eth-phishing-detect's own list (${own.length} names), against it`,
    ...onOwn,
    unit: 'µs',
    atMost: 1 / 200,
  },
]);

/** 48 bits of hashes are compared with about 16 keys, so an absent key is taken for one once in 2^44. */
const keysPerBucket = 1_000_000 / 2 ** Math.ceil(Math.log2(1_000_000 / 16));
const ofLimit = (ours.bytes * 8) / 1_000_000 / (48 - Math.log2(keysPerBucket));
printBounds('Bytes of keys against the information limit', [
  { id: 'T5', what: '1 M names', ours: ofLimit, unit: '× limit', wanted: '≤ 1.2', met: ofLimit <= 1.2 },
]);
