import { type Entry, groupRecords, isRanked } from './group-records.ts';
import { packPlace, TABLES } from './layout.ts';
import type { ListContent, TableName } from './list.ts';
import { packShards } from './pack-shards.ts';

/** How a key of a table leads to its record; see `TableLayout`. */
export interface RecordPlaces {
  readonly places: Uint32Array;
  readonly firstShard: number;
  readonly shardRanks: Uint32Array;
}

export interface Arrangement {
  readonly shards: readonly (readonly Entry[])[];
  readonly places: ReadonlyMap<TableName, RecordPlaces>;
}

/** Deals all records out to shards. `orders` gives the number of the entry at each rank of a table. */
export function arrangeRecords(
  tables: ListContent['tables'],
  orders: ReadonlyMap<TableName, Uint32Array>,
): Arrangement {
  const shards = packShards(groupRecords(tables));
  const placed = placeEntries(shards);
  const places = new Map<TableName, RecordPlaces>();
  for (const table of TABLES) {
    const order = orders.get(table) ?? new Uint32Array();
    const ranked = isRanked(table) ? packShards(entriesByRank(tables, table, order)) : [];
    places.set(table, {
      places: isRanked(table) ? new Uint32Array() : order.map((number) => placed.get(table)?.[number] ?? 0),
      firstShard: ranked.length === 0 ? 0 : shards.length,
      shardRanks: countRanks(ranked),
    });
    shards.push(...ranked);
  }
  return { shards, places };
}

/** For each table, the packed place of each entry by its number. */
function placeEntries(shards: readonly (readonly Entry[])[]): Map<TableName, number[]> {
  const placed = new Map<TableName, number[]>(TABLES.map((table) => [table, []]));
  shards.forEach((entries, shard) => {
    entries.forEach(({ table, number }, ordinal) => {
      const places = placed.get(table);
      if (places) places[number] = packPlace({ shard, ordinal });
    });
  });
  return placed;
}

function entriesByRank(tables: ListContent['tables'], table: TableName, order: Uint32Array): Entry[][] {
  const entries = tables[table];
  const sorted: Entry[] = [];
  for (const number of order) {
    const entry = entries[number];
    if (entry !== undefined) sorted.push({ table, number, key: entry[0], record: entry[1] });
  }
  return sorted.length === 0 ? [] : [sorted];
}

/** The rank at which each of these shards begins. */
function countRanks(shards: readonly (readonly Entry[])[]): Uint32Array {
  const ranks = new Uint32Array(shards.length);
  let rank = 0;
  shards.forEach((entries, shard) => {
    ranks[shard] = rank;
    rank += entries.length;
  });
  return ranks;
}
