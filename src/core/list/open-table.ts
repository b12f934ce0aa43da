import { findRanks, type KeyTable, type Ranks } from './find-ranks.ts';
import { type Place, type TableLayout, unpackPlace } from './layout.ts';
import { ListError, type TableName } from './list.ts';
import { readSection } from './read-section.ts';

/** One table of an opened list: from a key to its rank, from a rank to the place of its record. */
export interface OpenTable {
  readonly count: number;
  findRanks(key: string): Ranks | undefined;
  getPlace(rank: number): Place;
}

/** @throws ListError when the sections do not fit the table or lie outside the index. */
export function openTable(name: TableName, count: number, layout: TableLayout, body: Uint8Array): OpenTable {
  const keys: KeyTable = {
    name,
    bucketBits: layout.bucketBits,
    starts: readSection(body, layout.starts, Uint32Array),
    tags: readSection(body, layout.tags, Uint16Array),
    digests: readSection(body, layout.digests, Uint32Array),
  };
  const places = readSection(body, layout.places, Uint32Array);
  const shardRanks = readSection(body, layout.shardRanks, Uint32Array);
  const fits =
    keys.starts.length === 2 ** layout.bucketBits + 1 &&
    keys.starts.at(-1) === count &&
    keys.tags.length === count &&
    keys.digests.length === count &&
    (places.length === count || (places.length === 0 && shardRanks[0] === 0));
  if (!fits) throw new ListError(`index: the sections of ${name} do not fit its ${count} keys`);
  return {
    count,
    findRanks: (key) => findRanks(keys, key),
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
