/** Constants and types that the writer and the reader of a list share. Explained in layout.md. */
import type { ListHead, TableName } from './list.ts';

/** `CAVEAT`, then a zero and a line feed, which transfers that treat a file as text would change. */
export const MAGIC = Uint8Array.of(0x43, 0x41, 0x56, 0x45, 0x41, 0x54, 0x00, 0x0a);
export const FORMAT_VERSION = 2;

/** Magic, format version, length of the file, length of the head, a zero. */
export const PREAMBLE_BYTES = 24;
export const CHECKSUM_BYTES = 8;
/** So that typed arrays can lie over the sections, and the checksum reads whole words. */
const ALIGNMENT = 8;
/** Length in bytes, then the checksum's two words. */
export const SHARD_ENTRY_WORDS = 3;

export const TABLES = [
  'domains',
  'phishing',
  'addresses',
  'platforms',
  'subjects',
  'incidents',
  'actors',
  'collections',
] as const satisfies readonly TableName[];

/** A bucket is chosen by the top bits of 32. */
export const MAX_BUCKET_BITS = 32;

/** Where a section lies in the index, in bytes from the start of its body. */
export interface Section {
  readonly offset: number;
  readonly length: number;
}

/** Sections of one table's keys. */
export interface TableLayout {
  /** There are two to this power of buckets. */
  readonly bucketBits: number;
  /** For each bucket, and once more at the end, the rank of its first key: u32. */
  readonly starts: Section;
  /** The last 16 bits of each key's quick hash: u16. */
  readonly tags: Section;
  /** The first 32 bits of each key's SHA-256: u32. */
  readonly digests: Section;
  /** The place of each record, by rank: u32. Empty where records lie in the order of ranks. */
  readonly places: Section;
  /** Where records lie in the order of ranks: the first shard, and the rank at which each of its shards begins: u32. */
  readonly firstShard: number;
  readonly shardRanks: Section;
}

export interface IndexHead extends ListHead {
  readonly tables: Readonly<Record<TableName, TableLayout>>;
  /** One entry a shard. */
  readonly shards: Section;
}

/** Records in a shard are numbered in 12 bits; the rest of a place is the shard. */
const ORDINAL_BITS = 12;
export const MAX_RECORDS_PER_SHARD = 1 << ORDINAL_BITS;

/** Where a record lies. */
export interface Place {
  readonly shard: number;
  readonly ordinal: number;
}

export function packPlace({ shard, ordinal }: Place): number {
  return ((shard << ORDINAL_BITS) | ordinal) >>> 0;
}

export function unpackPlace(packed: number): Place {
  return { shard: packed >>> ORDINAL_BITS, ordinal: packed & (MAX_RECORDS_PER_SHARD - 1) };
}

/** The next offset at which a section may begin. */
export function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
