import type { Entry } from './group-records.ts';
import { MAX_RECORDS_PER_SHARD } from './layout.ts';
import { measureRecord, shareValues } from './share-values.ts';

/** Reading a packaged file costs about the same up to 200 KB; decoding one of 64 KB stays below a millisecond. */
const SHARD_LENGTH = 64 * 1024;

const SPACE = 0x20;

interface OpenShard {
  readonly entries: Entry[];
  readonly seen: Set<string>;
  /** In characters, about. */
  length: number;
}

/** Deals entries out to shards in their order, and begins a new shard rather than split a group that would fit in one. */
export function packShards(groups: readonly (readonly Entry[])[]): (readonly Entry[])[] {
  const shards: OpenShard[] = [];
  for (const group of groups) {
    const whole = group.reduce((sum, entry) => sum + measureRecord([entry.key, entry.record], new Set()), 0);
    const last = shards.at(-1);
    const crowds = last !== undefined && last.length + whole > SHARD_LENGTH && whole <= SHARD_LENGTH;
    if (crowds) shards.push(beginShard());
    for (const entry of group) addEntry(shards, entry);
  }
  return shards.map(({ entries }) => entries);
}

function addEntry(shards: OpenShard[], entry: Entry): void {
  let shard = shards.at(-1);
  if (shard === undefined || shard.length >= SHARD_LENGTH || shard.entries.length === MAX_RECORDS_PER_SHARD) {
    shard = beginShard();
    shards.push(shard);
  }
  shard.entries.push(entry);
  shard.length += measureRecord([entry.key, entry.record], shard.seen);
}

function beginShard(): OpenShard {
  return { entries: [], seen: new Set(), length: 0 };
}

/** UTF-8 JSON, filled up with spaces to whole words for the checksum. */
export function writeShard(entries: readonly Entry[]): Uint8Array {
  const text = JSON.stringify(shareValues(entries.map(({ key, record }) => [key, record] as const)));
  const json = new TextEncoder().encode(text);
  const shard = new Uint8Array(Math.ceil(json.length / 4) * 4).fill(SPACE);
  shard.set(json);
  return shard;
}
