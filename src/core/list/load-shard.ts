import { checksumWords } from './checksum-words.ts';
import { SHARD_ENTRY_WORDS } from './layout.ts';
import { ListError } from './list.ts';
import type { SharedRecords } from './share-values.ts';

/** Reads the bytes of a shard from wherever they lie. */
export type LoadShard = (shard: number) => Promise<Uint8Array>;

/**
 * Loads, checks and decodes a shard.
 * @param entries the length and checksum of each shard, from the index.
 * @throws ListError naming the shard and what is wrong with it.
 */
export async function loadShard(shard: number, entries: Int32Array, load: LoadShard): Promise<SharedRecords> {
  const [length, ...checksum] = entries.subarray(shard * SHARD_ENTRY_WORDS, (shard + 1) * SHARD_ENTRY_WORDS);
  if (length === undefined) throw new ListError(`shard ${shard}: the index knows no such shard`);
  const bytes = await loadBytes(shard, load);
  if (bytes.length !== length) throw new ListError(`shard ${shard}: ${bytes.length} bytes, the index says ${length}`);
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const computed = checksumWords(new Int32Array(buffer, byteOffset, length / 4));
  if (!computed.every((word, i) => checksum[i] === word)) {
    throw new ListError(`shard ${shard}: the checksum is not the one in the index`);
  }
  return parseShard(shard, bytes);
}

async function loadBytes(shard: number, load: LoadShard): Promise<Uint8Array> {
  try {
    return await load(shard);
  } catch (cause) {
    throw new ListError(`shard ${shard}: cannot be read`, { cause });
  }
}

function parseShard(shard: number, bytes: Uint8Array): SharedRecords {
  try {
    const parsed: SharedRecords = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (Array.isArray(parsed.shared) && Array.isArray(parsed.records)) return parsed;
  } catch (cause) {
    throw new ListError(`shard ${shard}: is not JSON`, { cause });
  }
  throw new ListError(`shard ${shard}: lacks a part of format 2`);
}
