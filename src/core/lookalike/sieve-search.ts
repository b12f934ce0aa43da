/** Where a part of a host holds one of the brands' tokens, or something near it: the table is searched as text. */
import { editDistance } from './edit-distance.ts';
import { LONGEST_BAIT, LONGEST_ONE_EDIT, SHORTEST_BAIT, SHORTEST_SLIP, SHORTEST_TYPO } from './lengths.ts';
import { sortLetters, squeeze } from './letters.ts';
import { mayMean, type TokenPlace } from './sieve-rules.ts';
import { BROAD, GENERIC, type SieveTable } from './sieve-table.ts';
import { hasWord } from './word-filter.ts';

/** One label of a host. Offsets are those of the whole host. */
export interface SieveScan {
  readonly raw: string;
  readonly folded: string;
  /** Letter pairs (`rn`) were folded. */
  readonly isPaired: boolean;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly table: SieveTable;
}

export interface SieveToken {
  readonly text: string;
  readonly folded: string;
  readonly kind: number;
}

export function holdsExactly(scan: SieveScan, part: string, start: number): boolean {
  for (let at = 0; at + SHORTEST_BAIT <= part.length; at += 1) {
    const isThere = someToken(
      scan.table,
      ` ${part.slice(at, at + SHORTEST_BAIT)}`,
      (token) =>
        part.startsWith(token.folded, at) &&
        mayMean(scan, { token, start: start + at, end: start + at + token.folded.length, isTypo: false }),
    );
    if (isThere) return true;
  }
  return false;
}

/** The word near a token, as it is or without the digits at its ends. */
export function holdsSlip(scan: SieveScan, word: string, start: number, end: number, isOnePart: boolean): boolean {
  if (holdsNearly(scan, word, start, end, isOnePart)) return true;
  const written = scan.raw.slice(start, end);
  const bare = written.replace(/^\d+/, '');
  const front = written.length - bare.length;
  const back = bare.length - bare.replace(/\d+$/, '').length;
  const rest = word.slice(front, word.length - back);
  return rest.length < word.length && holdsNearly(scan, rest, start + front, end - back, isOnePart);
}

/** @param isOnePart The word holds no hyphens: it may stand between bait words as well (`exodu·wallet`). */
function holdsNearly(scan: SieveScan, word: string, start: number, end: number, isOnePart: boolean): boolean {
  if (word.length < SHORTEST_SLIP) return false;
  const isNear = (token: SieveToken) =>
    isSlip(scan.table, word, token, scan.raw.slice(start, end)) && mayMean(scan, placeOf(token, start, end, word));
  // An edit leaves the first three letters or the last three as they are, or swaps the middle ones of six.
  if (someToken(scan.table, ` ${word.slice(0, 2)}`, isNear)) return true;
  if (someToken(scan.table, `${word.slice(-3)} `, isNear)) return true;
  if (holdsAtEnd(scan.table, word)) return true;
  if (!isOnePart || word.length < SHORTEST_SLIP + SHORTEST_BAIT) return false;
  const backs = listBaits(scan.table, word, true);
  return listBaits(scan.table, word, false).some((front) =>
    backs.some(
      (back) =>
        front + back > 0 && holdsNearly(scan, word.slice(front, word.length - back), start + front, end - back, false),
    ),
  );
}

/** A long name with one slip where a longer word starts, or ends. */
function holdsAtEnd(table: SieveTable, word: string): boolean {
  if (word.length <= LONGEST_ONE_EDIT) return false;
  const isThere = (token: SieveToken) =>
    token.folded.length > LONGEST_ONE_EDIT &&
    [-1, 0, 1].some((more) => {
      const length = token.folded.length + more;
      return (
        editDistance(word.slice(0, length), token.folded, 1) <= 1 ||
        editDistance(word.slice(-length), token.folded, 1) <= 1
      );
    });
  return someToken(table, ` ${word.slice(0, 3)}`, isThere) || someToken(table, `${word.slice(-3)} `, isThere);
}

function placeOf(token: SieveToken, start: number, end: number, word: string): TokenPlace {
  return { token, start, end, isTypo: word !== token.folded };
}

/** @param written The same as `found`, neither folded nor joined. */
function isSlip(table: SieveTable, found: string, { folded, kind }: SieveToken, written: string): boolean {
  if (found === folded) return true;
  if (folded.length < SHORTEST_SLIP || table.neighbours.includes(` ${found} `)) return false;
  const isAnagram = found.length === folded.length && sortLetters(found) === sortLetters(folded);
  if (isAnagram || squeeze(found) === squeeze(folded)) return true;
  if (folded.length < SHORTEST_TYPO || kind === BROAD) {
    // Five letters, and words that everybody uses, bear a doubled one, a swap, or a digit, and nothing else.
    if ((kind & GENERIC) !== 0 || !/(.)\1|\d/.test(written.replaceAll('-', ''))) return false;
  }
  const limit = folded.length > LONGEST_ONE_EDIT ? 2 : 1;
  return editDistance(found, folded, limit) <= limit;
}

/** Lengths of the bait words at one end of a word, and 0. */
function listBaits({ words }: SieveTable, word: string, isAtEnd: boolean): number[] {
  const lengths = [0];
  for (let length = SHORTEST_BAIT; length <= Math.min(LONGEST_BAIT, word.length - SHORTEST_SLIP); length += 1) {
    if (hasWord(words, isAtEnd ? word.slice(-length) : word.slice(0, length))) lengths.push(length);
  }
  return lengths;
}

/** @param probe The first characters of a token after a space, or the last before one. */
function someToken(table: SieveTable, probe: string, holds: (token: SieveToken) => boolean): boolean {
  const { tokens, folded } = table;
  for (let at = folded.indexOf(probe); at >= 0; at = folded.indexOf(probe, at + 1)) {
    const start = folded.lastIndexOf(' ', at) + 1;
    const end = folded.indexOf(' ', start);
    const kind = folded.slice(0, start).split('|').length - 1;
    if (holds({ text: tokens.slice(start, end), folded: folded.slice(start, end), kind })) return true;
  }
  return false;
}
