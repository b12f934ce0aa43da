/** The packaged list, opened once for as long as this worker lives. */
import type { List } from '../core/list/list.ts';
import { openList } from '../core/list/read-list.ts';
import { readPackagedIndex } from './packaged-index.ts';
import { readPackaged } from './read-packaged.ts';

let opened: Promise<List> | undefined;

/**
 * The list. A failure is not remembered: the next ask tries again.
 * @throws ListError when it is missing, damaged or of another format.
 */
export function loadList(): Promise<List> {
  opened ??= openPackagedList().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function openPackagedList(): Promise<List> {
  return openList(await readPackagedIndex(), (shard) => readPackaged(`shards/${shard}.bin`));
}
