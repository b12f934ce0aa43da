import { ListError } from '../core/list/list.ts';
import { browser } from './browser.ts';

/** A file of the package. @throws ListError where it cannot be read. */
export async function readPackaged(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(path)).catch((error: unknown) => {
    throw new ListError(`${path} cannot be read: ${error}`);
  });
  if (!response.ok) throw new ListError(`${path} cannot be read: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
