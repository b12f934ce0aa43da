/** Finds what could be on record in a text. A miss of the filter is certain; a hit is a question to the background. */
import { scanCandidates } from '../core/address/scan-candidates.ts';
import { isRunCharacter } from '../core/address/visit-runs.ts';
import { mayBeListed } from './filter.ts';

export interface Visit {
  /** Every stretch that has the form of an address. Answers `true` where it is to be found in any case. */
  seen(text: string): unknown;
  /** One that the filter does not rule out, or that is to be found. */
  found(text: string, start: number, end: number): void;
}

export function findListed(text: string, visit: Visit): void {
  scanCandidates(text, (start, end, key) => {
    const written = text.slice(start, end);
    const isWanted = visit.seen(written) === true;
    if (isWanted || mayBeListed(key)) visit.found(written, start, end);
  });
}

/** So much is scanned in some 0.1 ms when warm. */
export const WINDOW = 16_384;
/** Longer than any address with its prefix. */
const LONGEST = 160;

/** Where a window that begins at `from` ends: between words, so that no address is cut. */
export function windowEnd(text: string, from: number): number {
  const wanted = from + WINDOW;
  if (wanted >= text.length) return text.length;
  for (let end = wanted; end > wanted - LONGEST; end--) {
    if (isSpace(text.charCodeAt(end))) return end;
  }
  // A block without spaces: data, most likely. Its runs are kept whole, up to a length that no address has.
  for (let end = wanted; end < Math.min(text.length, wanted + LONGEST); end++) {
    if (!isRunCharacter(text.charCodeAt(end))) return end;
  }
  return wanted;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
