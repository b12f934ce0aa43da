import { findRank, type KeyTable } from './find-rank.ts';
import type { KeyHash } from './hash-key.ts';
import { type Place, type Section, type TableLayout, unpackPlace } from './layout.ts';
import { ListError, type TableName } from './list.ts';

/** One table of an opened list: from the hash of a key to its rank, from a rank to the place of its record. */
export interface OpenTable {
  readonly count: number;
  findRank(hash: KeyHash): number | undefined;
  getPlace(rank: number): Place;
}

/** @throws ListError when the sections do not fit the table or lie outside the index. */
export function openTable(name: TableName, count: number, layout: TableLayout, body: Uint8Array): OpenTable {
  const keys: KeyTable = {
    bucketBits: layout.bucketBits,
    starts: readWords(name, body, layout.starts),
    highs: readWords(name, body, layout.highs),
    lows: readHalfWords(name, body, layout.lows),
  };
  const places = readWords(name, body, layout.places);
  const shardRanks = readWords(name, body, layout.shardRanks);
  const fits =
    keys.starts.length === 2 ** layout.bucketBits + 1 &&
    keys.starts.at(-1) === count &&
    keys.highs.length === count &&
    keys.lows.length === count &&
    (places.length === count || (places.length === 0 && shardRanks[0] === 0));
  if (!fits) throw new ListError(`index: the sections of ${name} do not fit its ${count} keys`);
  return {
    count,
    findRank: (hash) => findRank(keys, hash),
    getPlace: (rank) =>
      places.length > 0 ? unpackPlace(places[rank] ?? 0) : findPlaceByRank(shardRanks, layout.firstShard, rank),
  };
}

/** The last shard that begins at or before the rank. */
function findPlaceByRank(shardRanks: Uint32Array, firstShard: number, rank: number): Place {
  let low = 0;
  let high = shardRanks.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((shardRanks[middle] ?? 0) <= rank) low = middle;
    else high = middle;
  }
  return { shard: firstShard + low, ordinal: rank - (shardRanks[low] ?? 0) };
}

function readWords(table: TableName, body: Uint8Array, { offset, length }: Section): Uint32Array {
  return readSection(
    table,
    body,
    offset + length,
    () => new Uint32Array(body.buffer, body.byteOffset + offset, length / 4),
  );
}

function readHalfWords(table: TableName, body: Uint8Array, { offset, length }: Section): Uint16Array {
  return readSection(
    table,
    body,
    offset + length,
    () => new Uint16Array(body.buffer, body.byteOffset + offset, length / 2),
  );
}

function readSection<T>(table: TableName, body: Uint8Array, end: number, view: () => T): T {
  if (end > body.length) throw new ListError(`index: a section of ${table} ends outside the file`);
  try {
    return view();
  } catch (cause) {
    throw new ListError(`index: a section of ${table} is not aligned`, { cause });
  }
}
