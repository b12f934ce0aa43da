/** Whether a token where it stands may mean its brand: `acceptTrace` of the engine, read loosely. */
import { foldText } from './fold-ascii.ts';
import { LONGEST_BAIT, SHORTEST_BAIT, SHORTEST_CLEAR, SHORTEST_MISTYPED } from './lengths.ts';
import type { SieveScan, SieveToken } from './sieve-search.ts';
import { BROAD, GENERIC, LURE, type SieveTable, WHOLE } from './sieve-table.ts';
import { hasWord } from './word-filter.ts';

export interface TokenPlace {
  readonly token: SieveToken;
  /** Offsets into the host, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isTypo: boolean;
}

/** A slip in so long a name is read in any surroundings. */
const LONG = 11;
/** `wvw` passes for `www`. */
const WORLD_WIDE = /^[vw]{2,}$/;

export function mayMean(scan: SieveScan, place: TokenPlace): boolean {
  const { token, start, end, isTypo } = place;
  const isGeneric = (token.kind & GENERIC) !== 0;
  const [isStart, isEnd] = [isEdge(scan.raw[start - 1]), isEdge(scan.raw[end])];
  if (isStart && isEnd) return token.kind !== BROAD || isTypo || isDisguised(scan, place) || hasLure(scan, place);
  if (token.kind === BROAD) return false;
  if ((token.kind & WHOLE) !== 0) return !isGeneric && (isStart || isEnd) && hasLure(scan, place);
  if (!isTypo && !isGeneric && token.text.length >= SHORTEST_CLEAR) return true;
  if (isTypo && token.text.length >= LONG) return true;
  return isCovered(scan, place) && ((!isTypo && !isGeneric) || hasLure(scan, place));
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || character === '-' || character === '.';
}

/** Spelled with characters that are drawn like its own. */
function isDisguised({ raw, isPaired }: SieveScan, { token, start, end }: TokenPlace): boolean {
  return isPaired || raw.slice(start, end).replaceAll('-', '') !== token.text;
}

/** Nothing but known words beside it in its label; a plural is no word of its own. */
function isCovered(scan: SieveScan, { start, end }: TokenPlace): boolean {
  const { raw, labelStart, labelEnd, table } = scan;
  const holds = (from: number, to: number) => readWords(raw.slice(from, to), table).every((found) => found > 0);
  return holds(labelStart, start) && (holds(end, labelEnd) || (raw[end] === 's' && holds(end + 1, labelEnd)));
}

/** A word that impostors use beside it, or to its right. */
function hasLure({ raw, labelStart, table }: SieveScan, { start, end }: TokenPlace): boolean {
  return [raw.slice(labelStart, start), raw.slice(end), raw.slice(end + 1)].some((text) =>
    readWords(text, table).some((found) => (found & WITH_LURE) !== 0),
  );
}

const PLAIN = 1;
const WITH_LURE = 2;

/** For each piece between hyphens and dots: 0 where it is no sequence of known words and digits, nor one mistyped, else bits. */
function readWords(text: string, { words }: SieveTable): number[] {
  return text.split(/[-.]/).map((piece) => {
    const folded = foldText(piece);
    const found = readSequence(piece, folded, words);
    if (found > 0) return found | lureAtEnds(folded, words);
    // A bait word with a letter left out; any word may be one.
    if (piece.length >= SHORTEST_MISTYPED - 1 || WORLD_WIDE.test(piece)) return WITH_LURE;
    return piece.length <= SHORTEST_BAIT ? PLAIN : lureAtEnds(folded, words);
  });
}

function readSequence(piece: string, folded: string, words: string): number {
  const reached = [PLAIN];
  for (let at = 0; at < piece.length; at += 1) {
    if ((reached[at] ?? 0) > 0) reachOn(reached, at, piece, folded, words);
  }
  return reached[piece.length] ?? 0;
}

/** One digit, one word or the `s` of a plural further. */
function reachOn(reached: number[], at: number, piece: string, folded: string, words: string): void {
  const before = reached[at] ?? 0;
  if (/[\ds]/.test(piece.charAt(at))) reached[at + 1] = (reached[at + 1] ?? 0) | before;
  for (let end = at + SHORTEST_BAIT; end <= Math.min(at + LONGEST_BAIT, piece.length); end += 1) {
    const word = folded.slice(at, end);
    if (hasWord(words, word)) reached[end] = (reached[end] ?? 0) | (isLure(words, word) ? WITH_LURE : before);
  }
}

/** `riskofsuspension` asks for haste all the same. */
function lureAtEnds(folded: string, words: string): number {
  for (let length = SHORTEST_BAIT + 1; length <= Math.min(LONGEST_BAIT, folded.length - 1); length += 1) {
    if (isLure(words, folded.slice(0, length)) || isLure(words, folded.slice(-length))) return WITH_LURE;
  }
  return 0;
}

function isLure(words: string, word: string): boolean {
  return hasWord(words, LURE + word);
}
