/** The packaged list, opened once for as long as this worker lives. */
import { type List, ListError } from '../core/list/list.ts';
import { openList } from '../core/list/read-list.ts';
import { browser } from './browser.ts';

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
  return openList(await readPackaged('caveat.bin'), (shard) => readPackaged(`shards/${shard}.bin`));
}

async function readPackaged(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(path)).catch((error: unknown) => {
    throw new ListError(`${path} cannot be read: ${error}`);
  });
  if (!response.ok) throw new ListError(`${path} cannot be read: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
