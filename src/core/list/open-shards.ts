import { checksumWords } from './checksum-words.ts';
import { type Place, SHARD_ENTRY_WORDS } from './layout.ts';
import { ListError } from './list.ts';
import { restoreValues, type SharedRecords } from './share-values.ts';

/** Reads the bytes of a shard from wherever they lie. */
export type LoadShard = (shard: number) => Promise<Uint8Array>;

export interface Shards {
  /**
   * The key and the record at a place.
   * @throws ListError when the shard is missing or damaged. The next call tries again.
   */
  read(place: Place): Promise<readonly [key: string, record: unknown]>;
}

/** Decoded shards that are kept: about 3 MB at most. A page seldom needs more than two. */
const KEPT_SHARDS = 12;

/** `entries`: the length and checksum of each shard, from the index. */
export function openShards(entries: Int32Array, load: LoadShard): Shards {
  const kept = new Map<number, SharedRecords>();
  const underWay = new Map<number, Promise<SharedRecords>>();

  async function loadOnce(shard: number): Promise<SharedRecords> {
    try {
      const decoded = await loadShard(shard, entries, load);
      kept.set(shard, decoded);
      dropOldest(kept);
      return decoded;
    } finally {
      underWay.delete(shard);
    }
  }

  function get(shard: number): SharedRecords | Promise<SharedRecords> {
    const decoded = kept.get(shard);
    if (decoded !== undefined) {
      kept.delete(shard);
      kept.set(shard, decoded);
      return decoded;
    }
    const loading = underWay.get(shard) ?? loadOnce(shard);
    if (!underWay.has(shard)) underWay.set(shard, loading);
    return loading;
  }

  return {
    async read({ shard, ordinal }) {
      const { shared, records } = await get(shard);
      const entry = records[ordinal];
      if (entry === undefined) throw new ListError(`shard ${shard}: has no record ${ordinal}`);
      return [entry[0], restoreValues(entry[1], shared)];
    },
  };
}

/** A map keeps the order in which its keys were set, and each use sets its shard anew. */
function dropOldest(kept: Map<number, SharedRecords>): void {
  const [oldest] = kept.keys();
  if (kept.size > KEPT_SHARDS && oldest !== undefined) kept.delete(oldest);
}

async function loadShard(shard: number, entries: Int32Array, load: LoadShard): Promise<SharedRecords> {
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
  throw new ListError(`shard ${shard}: lacks a part of format 1`);
}
