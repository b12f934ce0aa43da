/**
 * Where in a joined text its nodes have to be looked at: at every run that is long enough for an address, and at every
 * ellipsis, whose element may hold in an attribute what it leaves out.
 */
import { CLASSES, MIN_RUN } from '../core/address/visit-runs.ts';
import { isIgnorable } from './ignorable.ts';

/** A stretch of the text, the end exclusive. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** Where the run begins; `start` is before that where it may have a prefix. Negative for an ellipsis. */
  readonly run: number;
}

/** In the order of their starts and of their ends; `undefined` where there is none. */
export function findSpots(text: string): readonly Spot[] | undefined {
  const runs = findRuns(text);
  const ellipses = findEllipses(text);
  return ellipses === undefined ? runs : [...(runs ?? []), ...ellipses].sort((a, b) => a.start - b.start);
}

function findEllipses(text: string): Spot[] | undefined {
  let found: Spot[] | undefined;
  for (const dots of ELLIPSES) {
    for (let at = text.indexOf(dots); at >= 0; at = text.indexOf(dots, at + dots.length)) {
      found ??= [];
      found.push({ start: at, end: at + 1, run: -1 });
    }
  }
  return found;
}

const ELLIPSES = ['…', '...'];

/** Whether there can be a spot in it at all. */
export function mayHold(text: string): boolean {
  return text.length >= MIN_RUN || ELLIPSES.some((dots) => text.includes(dots));
}

const COLON = 58;
/** TON's raw form has one before its run, `0:` or `-1:`. */
const WORKCHAIN = 3;

/**
 * As `visitRuns` finds them, but for characters that nobody sees, which belong to a run here. All in one loop: it runs
 * over every text of the page before the browser has compiled anything.
 */
export function findRuns(text: string): Spot[] | undefined {
  let runs: Spot[] | undefined;
  const { length } = text;
  for (let start = 0; start + MIN_RUN <= length; ) {
    let at = start + MIN_RUN;
    let code = 0;
    do code = text.charCodeAt(--at);
    while (at >= start && (code < 128 ? CLASSES[code] !== 0 : isIgnorable(code)));
    if (at < start) {
      at = runEnd(text, start + MIN_RUN);
      runs ??= [];
      runs.push({ start: text.charCodeAt(start - 1) === COLON ? start - WORKCHAIN : start, end: at, run: start });
    }
    start = at + 1;
  }
  return runs;
}

function runEnd(text: string, from: number): number {
  for (let end = from; ; end++) {
    const code = text.charCodeAt(end);
    // Past the end it is no number, and in no class.
    if (!(code < 128 ? CLASSES[code] !== 0 : isIgnorable(code))) return end;
  }
}
