import { compareText } from './compare-text.ts';
import { chooseBucket, digestKey, hashQuickly } from './hash-key.ts';
import { ListError, type TableName } from './list.ts';

/** Keys in a bucket on average. 16 keeps the table of buckets at 2 bits a key (layout.md). */
const KEYS_PER_BUCKET = 16;

export interface WrittenKeys {
  readonly bucketBits: number;
  readonly starts: Uint32Array;
  readonly tags: Uint16Array;
  readonly digests: Uint32Array;
  /** For each rank, the number of the key among those given. */
  readonly order: Uint32Array;
}

interface HashedKey {
  readonly number: number;
  readonly key: string;
  readonly bucket: number;
  readonly tag: number;
  readonly digest: number;
}

/** @throws ListError when a key is there twice. */
export function writeKeys(table: TableName, keys: readonly string[]): WrittenKeys {
  const bucketBits = Math.max(0, Math.ceil(Math.log2(keys.length / KEYS_PER_BUCKET)));
  const sorted = keys.map((key, number) => hash(table, key, number, bucketBits)).sort(compare);
  refuseTwins(table, sorted);
  return {
    bucketBits,
    starts: countStarts(sorted, bucketBits),
    tags: Uint16Array.from(sorted, ({ tag }) => tag),
    digests: Uint32Array.from(sorted, ({ digest }) => digest),
    order: Uint32Array.from(sorted, ({ number }) => number),
  };
}

function hash(table: TableName, key: string, number: number, bucketBits: number): HashedKey {
  const [place, tag] = hashQuickly(table, key);
  return { number, key, bucket: chooseBucket(place, bucketBits), tag, digest: digestKey(table, key) };
}

/** By the keys themselves last, so that the order never depends on that in which they were given. */
function compare(one: HashedKey, other: HashedKey): number {
  return (
    one.bucket - other.bucket || one.tag - other.tag || one.digest - other.digest || compareText(one.key, other.key)
  );
}

function countStarts(sorted: readonly HashedKey[], bits: number): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1);
  for (const { bucket } of sorted) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

/** The same keys are neighbours once sorted. */
function refuseTwins(table: TableName, sorted: readonly HashedKey[]): void {
  for (const [rank, { key }] of sorted.entries()) {
    if (sorted[rank + 1]?.key === key) throw new ListError(`${table}: the key ${JSON.stringify(key)} is there twice`);
  }
}
