/** What the letters around a brand's name say: whether they make sense as words, and which of those are bait. */
import type { BaitKind } from './bait-words.ts';
import { editDistance, listDifferences } from './edit-distance.ts';
import { LONGEST_BAIT, SHORTEST_BAIT, SHORTEST_MISTYPED } from './lengths.ts';
import { isCertainSlip, isVowelSlip } from './slips.ts';
import type { TokenIndex } from './token-index.ts';

export interface Bait {
  readonly word: string;
  readonly kind: BaitKind;
}

export interface Explanation {
  /** Nothing but known words, digits, and scraps between hyphens. */
  readonly isCovered: boolean;
  readonly baits: readonly Bait[];
  /** The first part, or the last, is letters that are no word. */
  readonly isFirstScrap: boolean;
  readonly isLastScrap: boolean;
}

interface PieceReading {
  readonly isCovered: boolean;
  readonly baits: readonly Bait[];
  readonly isScrap: boolean;
}

/** A longer scrap than this between hyphens is a word we do not know. */
const LONGEST_SCRAP = 3;
const NOTHING: Explanation = { isCovered: true, baits: [], isFirstScrap: false, isLastScrap: false };
const EMPTY: PieceReading = { isCovered: true, baits: [], isScrap: false };
const DIGITS = /^\d+$/;
/** Words too short to be found among others: they must be all of a part. */
const SHORT_WORDS = new Set('my go io hq us uk eu ru fx'.split(' '));
/** `wvw` beside a name passes for `www`. */
const WORLD_WIDE = /^[vw]{3,}$/;

/**
 * @param raw Part of a label, hyphens included.
 * @param folded The same through `foldAscii`.
 */
export function explainRest(raw: string, folded: string, index: TokenIndex): Explanation {
  if (raw === '') return NOTHING;
  let isCovered = true;
  const baits: Bait[] = [];
  let start = 0;
  let isFirstScrap = false;
  let isLastScrap = false;
  for (const piece of raw.split('-')) {
    const found = explainPiece(piece, folded.slice(start, start + piece.length), index);
    isCovered &&= found.isCovered;
    baits.push(...found.baits);
    isLastScrap = found.isScrap;
    if (start === 0) isFirstScrap = found.isScrap;
    start += piece.length + 1;
  }
  return { isCovered, baits, isFirstScrap, isLastScrap };
}

function explainPiece(raw: string, folded: string, index: TokenIndex): PieceReading {
  if (raw === '' || DIGITS.test(raw)) return EMPTY;
  if (SHORT_WORDS.has(raw)) return { isCovered: true, baits: [{ word: raw, kind: 'filler' }], isScrap: false };
  if (WORLD_WIDE.test(raw)) return { isCovered: true, baits: [{ word: raw, kind: 'access' }], isScrap: false };
  const words = splitWords(raw, folded, index);
  if (words !== undefined) return { isCovered: true, baits: words, isScrap: false };
  const bait = findMistyped(folded, index);
  if (bait !== undefined) return { isCovered: true, baits: [bait], isScrap: false };
  return { isCovered: raw.length <= LONGEST_SCRAP, baits: pickWords(raw, folded, index), isScrap: true };
}

/** The piece as known words, their plurals and digits without a gap, longest words first; `undefined` where that cannot be. */
function splitWords(raw: string, folded: string, index: TokenIndex): Bait[] | undefined {
  const reached: (readonly Bait[] | undefined)[] = [[]];
  for (let at = 0; at < raw.length; at += 1) {
    const before = reached[at];
    if (before === undefined) continue;
    if (isDigit(raw, at) || (raw[at] === 's' && before.length > 0)) reached[at + 1] ??= before;
    for (let length = LONGEST_BAIT; length >= SHORTEST_BAIT; length -= 1) {
      const kind = at + length <= raw.length ? index.baits.get(folded.slice(at, at + length)) : undefined;
      if (kind !== undefined) reached[at + length] ??= [...before, { word: raw.slice(at, at + length), kind }];
    }
  }
  return reached[raw.length]?.slice();
}

/** `steking`, `acount`: a word that asks for access, with a slip that makes no other word. */
function findMistyped(folded: string, { accessWords }: TokenIndex): Bait | undefined {
  if (folded.length < SHORTEST_MISTYPED - 1 || folded.length > LONGEST_BAIT) return undefined;
  const word = accessWords
    .get(folded.charAt(0))
    ?.find(
      (one) =>
        Math.abs(one.length - folded.length) <= 1 && editDistance(folded, one, 1) === 1 && isReadOver(folded, one),
    );
  return word === undefined ? undefined : { word, kind: 'access' };
}

function isReadOver(found: string, expected: string): boolean {
  const [change] = listDifferences(found, expected);
  if (change === undefined) return false;
  const isLeftOut = change.found === '' && change.at > 0 && change.at < found.length;
  return isLeftOut || isCertainSlip(change, expected) || isVowelSlip(change);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Bait words at either end of a piece that is no sequence of words: `riskofsuspension` asks for haste all the same. */
function pickWords(raw: string, folded: string, index: TokenIndex): Bait[] {
  for (let length = Math.min(LONGEST_BAIT, raw.length - 1); length > LONGEST_SCRAP; length -= 1) {
    for (const at of [0, raw.length - length]) {
      const kind = index.baits.get(folded.slice(at, at + length));
      if (kind !== undefined) return [{ word: raw.slice(at, at + length), kind }];
    }
  }
  return [];
}
