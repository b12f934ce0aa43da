import { keepRecent } from './keep-recent.ts';
import type { Place } from './layout.ts';
import { ListError } from './list.ts';
import { type LoadShard, loadShard } from './load-shard.ts';
import { restoreValues } from './share-values.ts';

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
  const get = keepRecent(KEPT_SHARDS, (shard) => loadShard(shard, entries, load));
  return {
    async read({ shard, ordinal }) {
      const { shared, records } = await get(shard);
      const entry = records[ordinal];
      if (entry === undefined) throw new ListError(`shard ${shard}: has no record ${ordinal}`);
      return [entry[0], restoreValues(entry[1], shared)];
    },
  };
}
