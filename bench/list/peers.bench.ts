/**
 * Host names at three sizes: our list beside the projects that block sites, with the same names. Each is opened from what
 * it would lie on disk as: our index, JSON, or a serialised engine.
 */
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { PhishingDetector as MetaMaskDetector } from '@metamask/phishing-controller';
import ethPhishingList from 'eth-phishing-detect/src/config.json';
import EthPhishingDetector from 'eth-phishing-detect/src/detector.js';
import { pageKeys } from '../../src/core/domain/page-keys.ts';
import type { List } from '../../src/core/list/list.ts';
import { openList } from '../../src/core/list/read-list.ts';
import { median, timeMs, usedBytes } from '../support/measure.ts';
import { printBounds, printTable, printTargets, round } from '../support/report.ts';
import { makeHosts } from './random-keys.ts';
import { writeKeysOnly } from './write-keys-only.ts';

const SIZES = [20_000, 200_000, 1_000_000];
const OPENS = 3;
const LOOK_UP_MS = 1_000;

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

/** Each host once, so that no memory of the last answer helps. */
function lookUpUs(has: (host: string) => boolean, hosts: readonly string[]): number {
  const start = performance.now();
  let at = 0;
  while (at < hosts.length && performance.now() - start < LOOK_UP_MS) {
    for (let i = 0; i < 16 && at < hosts.length; i++) has(hosts[at++] ?? '');
  }
  return ((performance.now() - start) * 1000) / at;
}

const results = SIZES.map((size) => {
  const hosts = makeHosts(size, 1);
  const absent = makeHosts(100_000, 2);
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
const unlisted = makeHosts(20_000, 3);
const theirs = new EthPhishingDetector(ethPhishingList);
const list = openList(writeKeysOnly('phishing', own), noRecords);
const onOwn = {
  ours: lookUpUs((host) => isListed(list, host), unlisted),
  peer: lookUpUs((host) => theirs.check(host).result, unlisted),
};

const largest = results.at(-1);
const at = (name: string): Measured => largest?.get(name) ?? { bytes: 0, openMs: 0, heldBytes: 0, missUs: 0 };
const ours = at('Caveat');
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
    what: `look-up in eth-phishing-detect's own list (${own.length} names), against it`,
    ...onOwn,
    unit: 'µs',
    atMost: 1 / 200,
  },
]);

/** A remainder of 48 bits is compared with about 16 keys, so an absent key is taken for one once in 2^44. */
const keysPerBucket = 1_000_000 / 2 ** Math.ceil(Math.log2(1_000_000 / 16));
const ofLimit = (ours.bytes * 8) / 1_000_000 / (48 - Math.log2(keysPerBucket));
printBounds('Bytes of keys against the information limit', [
  { id: 'T5', what: '1 M names', ours: ofLimit, unit: '× limit', wanted: '≤ 1.2', met: ofLimit <= 1.2 },
]);
