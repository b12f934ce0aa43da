/** Finds what could be on record in a text. A miss of the filter is certain; a hit is a question to the background. */
import { scanRun } from '../core/address/scan-candidates.ts';
import { isRunCharacter } from '../core/address/visit-runs.ts';
import { mayBeListed } from './filter.ts';
import { findRuns } from './find-spots.ts';

export interface Visit {
  /** Every stretch that has the form of an address. Answers `true` where it is to be found in any case. */
  seen(text: string): unknown;
  /** One that the filter does not rule out, or that is to be found. */
  found(text: string, start: number, end: number): void;
}

export function findListed(text: string, visit: Visit): void {
  for (const { run, end } of findRuns(text) ?? []) findInRun(text, run, end, 0, visit);
}

/** In one run of a text. @param floor where the text begins that the run belongs to */
export function findInRun(text: string, start: number, end: number, floor: number, visit: Visit): void {
  scanRun(text, start, end, floor, (from, to, key) => {
    const written = text.slice(from, to);
    const isWanted = visit.seen(written) === true;
    if (isWanted || !isRuledOut(key)) visit.found(written, from, to);
  });
}

/** What a page shows as a text it has in a link as well. */
const ruledOut = new Set<string>();
const MOST_REMEMBERED = 2_000;

function isRuledOut(key: string): boolean {
  if (ruledOut.has(key)) return true;
  if (mayBeListed(key)) return false;
  if (ruledOut.size >= MOST_REMEMBERED) ruledOut.clear();
  // A part of a long text keeps the whole of it in memory; a copy does not.
  ruledOut.add(` ${key}`.slice(1));
  return true;
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
