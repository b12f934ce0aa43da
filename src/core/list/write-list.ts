/** Writes a compiled list. Its layout is explained in layout.md; read-list.ts reads it. */
import { arrangeRecords, type RecordPlaces } from './arrange-records.ts';
import { checksumWords } from './checksum-words.ts';
import { SHARD_ENTRY_WORDS, TABLES, type TableLayout } from './layout.ts';
import { type ListContent, ListError, type TableName } from './list.ts';
import { writeShard } from './pack-shards.ts';
import { writeIndex } from './write-index.ts';
import { type WrittenKeys, writeKeys } from './write-keys.ts';
import { type SectionWriter, writeSections } from './write-sections.ts';

export interface WrittenList {
  /** Keys and checksums: small, read at every start. */
  readonly index: Uint8Array;
  /** Records: each shard is read when one of its records is asked for. */
  readonly shards: Uint8Array[];
}

/**
 * The same content gives the same bytes, in whatever order its entries come.
 * @throws ListError when a key is there twice, is not well-formed Unicode, or cannot be told from another one.
 */
export function writeList(content: ListContent): WrittenList {
  const keys = new Map(TABLES.map((table) => [table, writeKeys(table, readKeys(content, table))]));
  const orders = new Map([...keys].map(([table, { order }]) => [table, order]));
  const { shards, places } = arrangeRecords(content.tables, orders);
  const written = shards.map(writeShard);
  const body = writeSections();
  const tables = perTable((table) => writeTable(body, keys.get(table), places.get(table)));
  const counts = perTable((table) => content.tables[table].length);
  const { version, date, coverage } = content;
  const head = { version, date, coverage, counts, tables, shards: body.add(describeShards(written)) };
  return { index: writeIndex(head, body.join()), shards: written };
}

function readKeys(content: ListContent, table: TableName): string[] {
  return content.tables[table].map(([key]) => {
    // A lone surrogate has no UTF-8 form of its own, so two such keys would be one.
    if (!key.isWellFormed()) throw new ListError(`${table}: the key ${JSON.stringify(key)} is not well-formed Unicode`);
    return key;
  });
}

function writeTable(
  body: SectionWriter,
  keys: WrittenKeys | undefined,
  records: RecordPlaces | undefined,
): TableLayout {
  if (keys === undefined || records === undefined) throw new ListError('a table was not written');
  return {
    bucketBits: keys.bucketBits,
    starts: body.add(keys.starts),
    tags: body.add(keys.tags),
    digests: body.add(keys.digests),
    places: body.add(records.places),
    firstShard: records.firstShard,
    shardRanks: body.add(records.shardRanks),
  };
}

function describeShards(shards: readonly Uint8Array[]): Int32Array {
  const entries = new Int32Array(shards.length * SHARD_ENTRY_WORDS);
  shards.forEach((shard, number) => {
    const words = new Int32Array(shard.buffer, shard.byteOffset, shard.length / 4);
    entries.set([shard.length, ...checksumWords(words)], number * SHARD_ENTRY_WORDS);
  });
  return entries;
}

function perTable<Value>(value: (table: TableName) => Value): Record<TableName, Value> {
  return Object.fromEntries(TABLES.map((table) => [table, value(table)])) as Record<TableName, Value>;
}
