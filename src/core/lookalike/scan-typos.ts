/** Which tokens a part of a label is one slip away from, or two. */
import { addTrace } from './add-trace.ts';
import { editDistance } from './edit-distance.ts';
import { gramAt } from './gram-chains.ts';
import type { LabelScan, Unit } from './label-scan.ts';
import { LONGEST_ONE_EDIT, SHORTEST_SLIP, SHORTEST_TYPO } from './lengths.ts';
import { sortLetters, squeeze } from './letters.ts';
import { chained, type Token } from './token-index.ts';

/** From this length on, a slip is found at either end of a longer word as well. */
const LONG = LONGEST_ONE_EDIT + 1;
/** Doubled letters are taken out of words of this length and more. */
const LONG_ENOUGH = 8;

/** Tokens that are a slip away, or two in long ones. */
export function scanTypos(scan: LabelScan, unit: Unit): void {
  const { text } = unit;
  const { index } = scan;
  if (text.length < SHORTEST_SLIP) return;
  const first = gramAt(text, 0);
  for (const token of chained(index, index.byStart, first)) tryTypo(scan, token, unit);
  for (const token of chained(index, index.byEnd, gramAt(text, text.length - 3))) tryTypo(scan, token, unit);
  for (const token of chained(index, index.bySwap, first)) tryTypo(scan, token, unit);
}

/** Adds the token where the unit is it with a slip. */
export function tryTypo(scan: LabelScan, token: Token, unit: Unit): void {
  if (token.folded.length < SHORTEST_SLIP || token.folded === unit.text) return;
  const longer = unit.text.length - token.folded.length;
  if (longer > 2 && token.folded.length >= LONG) tryEnds(scan, token, unit);
  if (Math.abs(longer) > 2) return;
  const mayHaveTwo =
    token.folded.length > longestOneEdit(scan) ||
    isShuffled(unit.text, token.folded) ||
    isStretched(unit.text, token.folded);
  const limit = mayHaveTwo && !token.isGeneric ? 2 : 1;
  if (limit === 2 && !sharesAnEnd(unit.text, token.folded)) return;
  const distance = editDistance(unit.text, token.folded, limit);
  if (distance === 2 && unit.text.includes(token.folded)) return;
  if (distance <= limit && !scan.index.neighbours.has(unit.text)) addTrace(scan, token, unit.start, unit.end, distance);
}

/** Letters of other alphabets show the intent, and so a second slip is read sooner. */
function longestOneEdit({ isForeign }: LabelScan): number {
  return isForeign ? SHORTEST_TYPO : LONGEST_ONE_EDIT;
}

/** Three characters at one end are the same: the chains promise it but for their hash. */
function sharesAnEnd(found: string, expected: string): boolean {
  return found.startsWith(expected.slice(0, 3)) || found.endsWith(expected.slice(-3));
}

/** The same letters in another order, ends apart: `changlley`. */
function isShuffled(found: string, expected: string): boolean {
  if (found.length !== expected.length || found.length <= SHORTEST_TYPO) return false;
  if (found[0] !== expected[0] || found.at(-1) !== expected.at(-1)) return false;
  return sortLetters(found) === sortLetters(expected);
}

/** Nothing but doubled letters: `mettammask`. */
function isStretched(found: string, expected: string): boolean {
  if (found.length <= expected.length || found.length < LONG_ENOUGH || found[0] !== expected[0]) return false;
  return squeeze(found) === squeeze(expected);
}

/** A long name with one slip, at the start or the end of a longer word: `walletconnet·daps`. */
function tryEnds(scan: LabelScan, token: Token, unit: Unit): void {
  const { text } = unit;
  const isAtStart = text.startsWith(token.folded.slice(0, 3));
  if (token.isGeneric || !(isAtStart || text.endsWith(token.folded.slice(-3))) || text.includes(token.folded)) return;
  for (let length = token.folded.length - 1; length <= token.folded.length + 1; length += 1) {
    const start = isAtStart ? 0 : text.length - length;
    if (editDistance(text.slice(start, start + length), token.folded, 1) !== 1) continue;
    addTrace(scan, token, unit.start + start, unit.start + start + length, 1);
    return;
  }
}
