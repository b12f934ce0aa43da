import { chooseBucket, type KeyHash } from './hash-key.ts';

/** One table's keys, in place in the index. */
export interface KeyTable {
  readonly bucketBits: number;
  readonly starts: Uint32Array;
  readonly highs: Uint32Array;
  readonly lows: Uint16Array;
}

/** The rank of the key that has this hash. A bucket holds about 16 keys, in order: too few for a binary search. */
export function findRank(table: KeyTable, hash: KeyHash): number | undefined {
  const bucket = chooseBucket(hash, table.bucketBits);
  const end = table.starts[bucket + 1] ?? 0;
  for (let rank = table.starts[bucket] ?? 0; rank < end; rank++) {
    const high = table.highs[rank] ?? 0;
    if (high > hash.high) return undefined;
    if (high === hash.high && table.lows[rank] === hash.low) return rank;
  }
  return undefined;
}
