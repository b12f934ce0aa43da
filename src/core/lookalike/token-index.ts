/**
 * All tokens of the protected brands, arranged so that a label is held against all of them at once: by their first three
 * characters (an exact occurrence begins with them), and by their last three (a word of six or more letters with one
 * edit keeps its first or its last three, the swap of its middle letters apart, which is entered on its own).
 */
import { BAIT_KINDS, BAIT_WORDS, type BaitKind } from './bait-words.ts';
import type { Brand, HonestWords } from './brand.ts';
import { foldAscii } from './fold-ascii.ts';

export interface Token {
  readonly text: string;
  /** Through `foldAscii`. */
  readonly folded: string;
  readonly brand: Brand;
  /** An ordinary word, or a name of others too: alone it proves nothing. */
  readonly isGeneric: boolean;
  /** Counts only as a whole label or as a part between hyphens. */
  readonly isWhole: boolean;
  /** Ordinary text runs on from it (`opensea` in `opensearch`), so what follows must make sense. */
  readonly runsOn: boolean;
  /** Ordinary text runs into it (`oklink` in `booklink`), so what comes before must make sense. */
  readonly isRunInto: boolean;
  /** Ordinary words that hold it inside, folded. */
  readonly around: readonly string[];
}

export interface OwnDomain {
  readonly brand: Brand;
  readonly domain: string;
  /** The labels after the first: `co.jp`. */
  readonly rest: string;
}

export interface TokenIndex {
  readonly brands: readonly Brand[];
  /** By `gramAt` the first three characters. */
  readonly byStart: readonly (readonly Token[] | undefined)[];
  /** By `gramAt` the last three: six letters and more. */
  readonly byEnd: readonly (readonly Token[] | undefined)[];
  readonly bySwap: readonly (readonly Token[] | undefined)[];
  /** Folded words and what each says. */
  readonly baits: ReadonlyMap<string, BaitKind>;
  /** 1 where a bait word starts (bit 0) or ends (bit 1) with the three characters. */
  readonly baitGrams: Uint8Array;
  /** Honest words near a token, folded; and those that are honest only as a name of their own. */
  readonly neighbours: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  /** The texts of all tokens. */
  readonly texts: ReadonlySet<string>;
  /** The brands' own domains by their first label. */
  readonly domains: ReadonlyMap<string, readonly OwnDomain[]>;
}

/** Shorter words hold no edit: too many others are one letter away. */
export const SHORTEST_TYPO = 6;
/** From this length on, the swaps and doubled letters that fingers make are read too. */
export const SHORTEST_SLIP = 5;
export const SHORTEST_BAIT = 3;
export const LONGEST_BAIT = 16;
const GRAM_BITS = 12;
const SHORTEST_FREE = 6;
/** A common half and a rest so short that it begins, or ends, many words: `coin` and `ex…`, `…ok` and `coin`. */
const RUNS_ON = /^(?:bit|btc|coin|open|block|token|crypto|safe|moon)[a-z]{1,3}$/;
const RUN_INTO = /^[a-z]{1,3}(?:bit|coin|bank|token|link|pay)$/;

/** A hash of three characters of `text`, below 4096. */
export function gramAt(text: string, at: number): number {
  const code = (text.charCodeAt(at) << 14) ^ (text.charCodeAt(at + 1) << 7) ^ text.charCodeAt(at + 2);
  return Math.imul(code, 0x9e3779b1) >>> (32 - GRAM_BITS);
}

const NO_WORDS: HonestWords = { near: [], compounds: [], around: [], tokens: [] };

/** @param honest Left out by the sieve, which may ask too often but must be small. */
export function openTokenIndex(brands: readonly Brand[], honest: HonestWords = NO_WORDS): TokenIndex {
  const tokens = listTokens(brands, honest);
  const long = tokens.filter((token) => token.folded.length >= SHORTEST_SLIP);
  const baits = new Map(
    BAIT_KINDS.toReversed().flatMap((kind) =>
      BAIT_WORDS[kind].split(' ').map((word) => [foldAscii(word), kind] as const),
    ),
  );
  const neighbours = [...honest.near, ...brands.flatMap((brand) => brand.neighbourWords)];
  return {
    brands,
    byStart: group(tokens, (token) => gramAt(token.folded, 0)),
    byEnd: group(long, (token) => gramAt(token.folded, token.folded.length - 3)),
    bySwap: group(
      long.filter((token) => token.folded.length === SHORTEST_TYPO),
      (token) => gramAt(swapMiddle(token.folded), 0),
    ),
    baits,
    baitGrams: markBaits(baits),
    neighbours: new Set(neighbours.map(foldAscii)),
    compounds: new Set(honest.compounds.map(foldAscii)),
    texts: new Set(tokens.map((token) => token.text)),
    domains: groupDomains(brands),
  };
}

/** A token that several brands share (`binance`) belongs to the first. */
function listTokens(brands: readonly Brand[], honest: HonestWords): Token[] {
  const tokens = new Map<string, Token>();
  for (const brand of brands) {
    for (const text of brand.tokens) if (!tokens.has(text)) tokens.set(text, describeToken(text, brand, honest));
  }
  return [...tokens.values()];
}

function describeToken(text: string, brand: Brand, honest: HonestWords): Token {
  return {
    text,
    folded: foldAscii(text),
    brand,
    isGeneric: brand.genericTokens.includes(text) || honest.tokens.includes(text),
    isWhole: brand.match !== undefined,
    runsOn: text.length < SHORTEST_FREE || RUNS_ON.test(text),
    isRunInto: text.length < SHORTEST_FREE || RUN_INTO.test(text),
    around: honest.around.filter((word) => word.includes(text)).map(foldAscii),
  };
}

function swapMiddle(word: string): string {
  return word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4);
}

function group(tokens: readonly Token[], gramOf: (token: Token) => number): (Token[] | undefined)[] {
  const groups: (Token[] | undefined)[] = new Array(1 << GRAM_BITS).fill(undefined);
  for (const token of tokens) {
    const gram = gramOf(token);
    groups[gram] = [...(groups[gram] ?? []), token];
  }
  return groups;
}

function markBaits(baits: ReadonlyMap<string, BaitKind>): Uint8Array {
  const marks = new Uint8Array(1 << GRAM_BITS);
  for (const word of baits.keys()) {
    const [first, last] = [gramAt(word, 0), gramAt(word, word.length - 3)];
    marks[first] = (marks[first] ?? 0) | 1;
    marks[last] = (marks[last] ?? 0) | 2;
  }
  return marks;
}

function groupDomains(brands: readonly Brand[]): Map<string, OwnDomain[]> {
  const groups = new Map<string, OwnDomain[]>();
  for (const brand of brands) {
    for (const domain of brand.domains) {
      const dot = domain.indexOf('.');
      const first = domain.slice(0, dot);
      groups.set(first, [...(groups.get(first) ?? []), { brand, domain, rest: domain.slice(dot + 1) }]);
    }
  }
  return groups;
}
