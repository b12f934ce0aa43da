/** Opens a compiled list as write-list.ts writes it. Its layout is explained in layout.md. */
import { compareText } from './compare-text.ts';
import type { Ranks } from './find-ranks.ts';
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
  const ranksOf = (table: TableName, key: string): Ranks | undefined => {
    const ranks = tables.get(table)?.findRanks(key);
    // What is hashed of a key that is no Unicode is not that key. Asked last: nearly no key comes so far.
    return ranks !== undefined && key.isWellFormed() ? ranks : undefined;
  };
  return {
    version,
    date,
    coverage,
    counts,
    has: (table, key) => ranksOf(table, key) !== undefined,
    find: async <T extends TableName>(table: T, key: string) => {
      const ranks = ranksOf(table, key);
      for (let rank = ranks?.first ?? 0; rank < (ranks?.end ?? 0); rank++) {
        const place = tables.get(table)?.getPlace(rank);
        const entry = place === undefined ? undefined : await shards.read(place);
        // Another key with the same hashes must not take the record for its own.
        if (entry?.[0] === key) return entry[1] as Tables[T];
      }
      return undefined;
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
