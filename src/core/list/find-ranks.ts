import { chooseBucket, digestKey, hashQuickly } from './hash-key.ts';
import type { TableName } from './list.ts';

/** One table's keys, in place in the index. */
export interface KeyTable {
  readonly name: TableName;
  readonly bucketBits: number;
  readonly starts: Uint32Array;
  readonly tags: Uint16Array;
  readonly digests: Uint32Array;
}

/** Ranks that follow each other; the end is exclusive. */
export interface Ranks {
  readonly first: number;
  readonly end: number;
}

/** The keys that have the hashes of this one: one, unless somebody made another on purpose. A bucket holds about 16. */
export function findRanks({ name, bucketBits, starts, tags, digests }: KeyTable, key: string): Ranks | undefined {
  const [place, tag] = hashQuickly(name, key);
  const bucket = chooseBucket(place, bucketBits);
  const bucketEnd = starts[bucket + 1] as number;
  let first = starts[bucket] as number;
  while (first < bucketEnd && (tags[first] as number) < tag) first++;
  if (first === bucketEnd || tags[first] !== tag) return undefined;
  const digest = digestKey(name, key);
  while (first < bucketEnd && tags[first] === tag && (digests[first] as number) < digest) first++;
  let end = first;
  while (end < bucketEnd && tags[end] === tag && digests[end] === digest) end++;
  return first === end ? undefined : { first, end };
}
