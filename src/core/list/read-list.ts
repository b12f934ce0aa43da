/** Opens a compiled list as write-list.ts writes it. Its layout is explained in layout.md. */
import { compareText } from './compare-text.ts';
import { hashKey } from './hash-key.ts';
import { TABLES } from './layout.ts';
import type { List, TableName, Tables } from './list.ts';
import type { LoadShard } from './load-shard.ts';
import { openShards, type Shards } from './open-shards.ts';
import { type OpenTable, openTable } from './open-table.ts';
import { readIndex } from './read-index.ts';
import { readSection } from './read-section.ts';

/**
 * Opens a list without reading its records. The index is used in place and must not be changed afterwards.
 * @param loadShard reads the bytes of one shard; called when a record of it is asked for, and again after a failure.
 * @throws ListError when the index is damaged or of another format.
 */
export function openList(index: Uint8Array, loadShard: LoadShard): List {
  const { head, body } = readIndex(index);
  const { version, date, coverage, counts } = head;
  const tables = new Map(TABLES.map((name) => [name, openTable(name, counts[name], head.tables[name], body)] as const));
  const shards = openShards(readSection(body, head.shards, Int32Array), loadShard);
  const rankOf = (table: TableName, key: string) =>
    key.isWellFormed() ? tables.get(table)?.findRank(hashKey(table, key)) : undefined;
  return {
    version,
    date,
    coverage,
    counts,
    has: (table, key) => rankOf(table, key) !== undefined,
    find: async <T extends TableName>(table: T, key: string) => {
      const rank = rankOf(table, key);
      if (rank === undefined) return undefined;
      const place = tables.get(table)?.getPlace(rank);
      const entry = place === undefined ? undefined : await shards.read(place);
      // Another key with the same hash must not take the record for its own.
      return entry?.[0] === key ? (entry[1] as Tables[T]) : undefined;
    },
    all: async <T extends TableName>(table: T) => (await readAll(shards, tables.get(table))) as readonly Tables[T][],
  };
}

/** Shard by shard, so that each is loaded once whatever the order of the keys. */
async function readAll(shards: Shards, table: OpenTable | undefined): Promise<readonly unknown[]> {
  if (table === undefined) return [];
  const places = Array.from({ length: table.count }, (_none, rank) => table.getPlace(rank));
  const entries: (readonly [key: string, record: unknown])[] = [];
  for (const place of places.sort((a, b) => a.shard - b.shard || a.ordinal - b.ordinal)) {
    entries.push(await shards.read(place));
  }
  return entries.sort(([a], [b]) => compareText(a, b)).map(([, record]) => record);
}
