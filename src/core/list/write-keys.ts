import { chooseBucket, hashKey, type KeyHash } from './hash-key.ts';
import { ListError, type TableName } from './list.ts';

/** Keys in a bucket on average. 16 keeps the table of buckets at 2 bits a key (layout.md). */
const KEYS_PER_BUCKET = 16;

export interface WrittenKeys {
  readonly bucketBits: number;
  readonly starts: Uint32Array;
  readonly highs: Uint32Array;
  readonly lows: Uint16Array;
  /** For each rank, the number of the key among those given. */
  readonly order: Uint32Array;
}

/** @throws ListError when two keys are the same, or alike in all that is kept of their hash. */
export function writeKeys(table: TableName, keys: readonly string[]): WrittenKeys {
  const bucketBits = Math.max(0, Math.ceil(Math.log2(keys.length / KEYS_PER_BUCKET)));
  const hashes = keys.map((key) => hashKey(table, key));
  const order = Uint32Array.from(keys.keys()).sort(byHash(hashes, bucketBits));
  const sorted = Array.from(order, (number) => hashes[number]).filter((hash) => hash !== undefined);
  refuseTwins(table, keys, order, byHash(hashes, bucketBits));
  return {
    bucketBits,
    starts: countStarts(sorted, bucketBits),
    highs: Uint32Array.from(sorted, ({ high }) => high),
    lows: Uint16Array.from(sorted, ({ low }) => low),
    order,
  };
}

function byHash(hashes: readonly KeyHash[], bits: number) {
  return (one: number, other: number): number => {
    const [a, b] = [hashes[one], hashes[other]];
    if (a === undefined || b === undefined) return 0;
    return chooseBucket(a, bits) - chooseBucket(b, bits) || a.high - b.high || a.low - b.low;
  };
}

function countStarts(sorted: readonly KeyHash[], bits: number): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1);
  for (const hash of sorted) {
    const next = chooseBucket(hash, bits) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

/** Keys that a look-up could not tell apart are neighbours once sorted. */
function refuseTwins(
  table: TableName,
  keys: readonly string[],
  order: Uint32Array,
  compare: (one: number, other: number) => number,
): void {
  for (let rank = 1; rank < order.length; rank++) {
    const [one, other] = [order[rank - 1] ?? 0, order[rank] ?? 0];
    if (compare(one, other) !== 0) continue;
    const names = [keys[one], keys[other]].map((key) => JSON.stringify(key));
    if (keys[one] === keys[other]) throw new ListError(`${table}: the key ${names[0]} is there twice`);
    throw new ListError(`${table}: ${names.join(' and ')} have the same hash`);
  }
}
