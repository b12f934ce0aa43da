/**
 * Reads the texts that stand where an address could be in what was joined of them. Each is read by itself; those that a
 * person reads as one word are read together as well, so that an address in differently coloured parts is found.
 */
import { MIN_RUN } from '../core/address/visit-runs.ts';
import { findInRun } from './find-listed.ts';
import type { Spot } from './find-spots.ts';
import { hasIgnorable } from './ignorable.ts';
import { areInOneLine } from './neighbours.ts';
import type { TextPart } from './passage.ts';
import { type Found, readTogether, visitText } from './read-texts.ts';
import { readWholes } from './read-wholes.ts';
import { isUnread } from './unread.ts';

const TEXT = 3;

/** @param parts of which the text was joined, in order: whole nodes, or such of which only an edge is of interest */
export function readSpots(
  joined: string,
  spots: readonly Spot[],
  parts: () => TextPart | undefined,
  found: Found,
): void {
  const word: TextPart[] = [];
  let at = 0;
  let from = 0;
  for (let part = parts(); part !== undefined && at < spots.length; part = parts()) {
    const to = from + part.end - part.start;
    for (let spot = spots[at]; spot !== undefined && spot.start < to; spot = spots[++at]) {
      readSpot({ joined, from, to, part, found }, spot, word);
      if (spot.end > to) break;
      finish(word, found);
    }
    from = to;
  }
  finish(word, found);
}

/** A part, and where in the joined text it stands. */
interface Joined {
  readonly joined: string;
  readonly from: number;
  readonly to: number;
  readonly part: TextPart;
  readonly found: Found;
}

function readSpot(at: Joined, spot: Spot, word: TextPart[]): void {
  const { from, to, part, found } = at;
  if (!isRead(part.node)) return;
  const isWhole = part.end - part.start === part.node.length;
  if (spot.run < 0) {
    if (isWhole) readWholes(part.node, at.joined.slice(from, to), found);
    return;
  }
  if (isWhole) readAlone(at, spot);
  if (spot.start >= from && spot.end <= to) return;
  const before = word.at(-1);
  if (before !== undefined && !areInOneLine(before.node, part.node)) finish(word, found);
  word.push(cut(at, spot));
}

function readAlone(at: Joined, spot: Spot): void {
  const { joined, from, to, part, found } = at;
  const run = Math.max(spot.run, from);
  const end = Math.min(spot.end, to);
  if (end - run < MIN_RUN) return;
  if (hasIgnorable(joined.slice(run, end))) {
    readTogether([cut(at, spot)], found);
    return;
  }
  findInRun(joined, run, end, from, visitText(part.node, -from, found));
}

function isRead({ nodeType, parentElement }: Text): boolean {
  return nodeType === TEXT && (parentElement === null || !isUnread(parentElement.localName));
}

/** What stands in a part of the spot. */
function cut({ from, to, part }: Joined, { start, end }: Spot): TextPart {
  const offset = part.start - from;
  return { node: part.node, start: Math.max(start, from) + offset, end: Math.min(end, to) + offset };
}

function finish(word: TextPart[], found: Found): void {
  if (word.length > 1) readTogether(word, found);
  word.length = 0;
}
