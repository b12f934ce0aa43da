/**
 * The bytes of the packaged index. They are asked for while the script is read, before anybody wants them: whatever wakes
 * the background asks the list, and the browser fetches while the rest of the script runs.
 */
import { readPackaged } from './read-packaged.ts';

const INDEX = 'caveat.bin';

let early: Promise<Uint8Array<ArrayBuffer>> | undefined = readPackaged(INDEX);
// Told to whoever asks.
early.catch(() => undefined);

/** Each time anew, but for the first. @throws ListError where it cannot be read. */
export function readPackagedIndex(): Promise<Uint8Array<ArrayBuffer>> {
  const reading = early ?? readPackaged(INDEX);
  early = undefined;
  return reading;
}
