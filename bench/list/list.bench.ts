/**
 * The compiled list and the filter beside a `Set` read from JSON, at three sizes. Keys only: records lie in shards and
 * cost nothing until one is shown. The information limit is log2(1 / chance of a false hit) bits a key.
 */
import { buildFilter } from '../../src/core/list/build-filter.ts';
import type { TableName } from '../../src/core/list/list.ts';
import { openFilter } from '../../src/core/list/open-filter.ts';
import { readIndex } from '../../src/core/list/read-index.ts';
import { openList } from '../../src/core/list/read-list.ts';
import { makeAddresses, makeHosts } from './random-keys.ts';
import { writeKeysOnly } from './write-keys-only.ts';

const SIZES = [20_000, 200_000, 1_000_000];
const LOOKUPS = 200_000;
const KINDS = [
  { name: 'hosts', table: 'phishing', make: makeHosts, record: (host: string) => ({ host }) },
  {
    name: 'addresses',
    table: 'addresses',
    make: makeAddresses,
    record: (address: string) => ({ address, listings: [] }),
  },
] as const;

interface Subject {
  readonly bytes: number;
  /** Without what leads from a key to its record. */
  readonly keyBytes: number;
  /** Of the false hits, per absent key. */
  readonly errorBits: number | undefined;
  open(): (key: string) => boolean;
}

function listSubject(table: TableName, keys: readonly string[], record: (key: string) => object): Subject {
  const index = writeKeysOnly(table, keys, record);
  // About n / 2^b pairs of tag and digest, 48 bits, are compared with each absent key.
  const keysPerBucket = keys.length / 2 ** Math.ceil(Math.log2(keys.length / 16));
  const { starts, tags, digests } = readIndex(index).head.tables[table];
  return {
    bytes: index.length,
    keyBytes: starts.length + tags.length + digests.length,
    errorBits: 48 - Math.log2(keysPerBucket),
    open: () => {
      const list = openList(index.slice(), () => Promise.reject(new Error('keys only')));
      return (key) => list.has(table, key);
    },
  };
}

function filterSubject(keys: readonly string[]): Subject {
  const bytes = buildFilter(keys);
  return { bytes: bytes.length, keyBytes: bytes.length, errorBits: 32, open: () => openFilter(bytes.slice()).has };
}

function setSubject(keys: readonly string[]): Subject {
  const json = JSON.stringify(keys);
  return {
    bytes: json.length,
    keyBytes: json.length,
    errorBits: undefined,
    open: () => {
      const set = new Set<string>(JSON.parse(json));
      return (key) => set.has(key);
    },
  };
}

function usedBytes(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timeMs(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function lookUpNs(has: (key: string) => boolean, keys: readonly string[]): number {
  let found = 0;
  const ms = timeMs(() => {
    for (let i = 0; i < LOOKUPS; i++) if (has(keys[(i * 7919) % keys.length] ?? '')) found++;
  });
  if (found !== 0 && found !== LOOKUPS) throw new Error(`${found} of ${LOOKUPS} found`);
  return (ms * 1e6) / LOOKUPS;
}

function measure(subject: Subject, keys: readonly string[], absent: readonly string[]) {
  const before = usedBytes();
  const firstOpenMs = timeMs(() => subject.open());
  const opens = Array.from({ length: 5 }, () => timeMs(() => subject.open())).sort((a, b) => a - b);
  const has = subject.open();
  const heldBytes = usedBytes() - before;
  const keyBytes = subject.keyBytes / keys.length;
  return {
    'bytes/key': round(subject.bytes / keys.length),
    'of keys': round(keyBytes),
    'to limit': subject.errorBits === undefined ? '' : round((keyBytes * 8) / subject.errorBits),
    'first open ms': round(firstOpenMs),
    'open ms': round(opens[2] ?? 0),
    'held MB': round(heldBytes / 1e6),
    'miss ns': Math.round(lookUpNs(has, absent)),
    'hit ns': Math.round(lookUpNs(has, keys)),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

for (const { name, table, make, record } of KINDS) {
  for (const size of SIZES) {
    const keys = make(size, 1);
    const absent = make(LOOKUPS, 2);
    console.log(`\n${size} ${name}`);
    console.table({
      list: measure(listSubject(table, keys, record), keys, absent),
      filter: measure(filterSubject(keys), keys, absent),
      'Set from JSON': measure(setSubject(keys), keys, absent),
    });
  }
}
