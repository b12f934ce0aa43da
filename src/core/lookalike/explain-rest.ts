/** What the letters around a brand's name say: whether they make sense as words, and which of those are bait. */
import type { BaitKind } from './bait-words.ts';
import { LONGEST_BAIT, SHORTEST_BAIT, type TokenIndex } from './token-index.ts';

export interface Bait {
  readonly word: string;
  readonly kind: BaitKind;
}

export interface Explanation {
  /** Nothing but known words, digits, and scraps between hyphens. */
  readonly isCovered: boolean;
  readonly baits: readonly Bait[];
}

/** A longer scrap than this between hyphens is a word we do not know. */
const LONGEST_SCRAP = 3;
const NOTHING: Explanation = { isCovered: true, baits: [] };
const DIGITS = /^\d+$/;

/**
 * @param raw Part of a label, hyphens included.
 * @param folded The same through `foldAscii`.
 */
export function explainRest(raw: string, folded: string, index: TokenIndex): Explanation {
  if (raw === '') return NOTHING;
  let isCovered = true;
  const baits: Bait[] = [];
  let start = 0;
  for (const piece of raw.split('-')) {
    const found = explainPiece(piece, folded.slice(start, start + piece.length), index);
    isCovered &&= found.isCovered;
    baits.push(...found.baits);
    start += piece.length + 1;
  }
  return { isCovered, baits };
}

function explainPiece(raw: string, folded: string, index: TokenIndex): Explanation {
  if (raw === '' || DIGITS.test(raw)) return NOTHING;
  const words = splitWords(raw, folded, index);
  if (words !== undefined) return { isCovered: true, baits: words };
  return { isCovered: raw.length <= LONGEST_SCRAP, baits: pickWords(raw, folded, index) };
}

/** The piece as known words and digits without a gap, longest words first; `undefined` where that cannot be. */
function splitWords(raw: string, folded: string, index: TokenIndex): Bait[] | undefined {
  const reached: (readonly Bait[] | undefined)[] = [[]];
  for (let at = 0; at < raw.length; at += 1) {
    const before = reached[at];
    if (before === undefined) continue;
    if (isDigit(raw, at)) reached[at + 1] ??= before;
    for (let length = LONGEST_BAIT; length >= SHORTEST_BAIT; length -= 1) {
      const kind = at + length <= raw.length ? index.baits.get(folded.slice(at, at + length)) : undefined;
      if (kind !== undefined) reached[at + length] ??= [...before, { word: raw.slice(at, at + length), kind }];
    }
  }
  return reached[raw.length]?.slice();
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
