/**
 * All tokens of the protected brands, arranged so that a label is held against all of them at once: by their first three
 * characters (an exact occurrence begins with them), and by their last three (a word of six or more letters with one
 * edit keeps its first or its last three, the swap of its middle letters apart, which is entered on its own).
 */
import { BAIT_KINDS, BAIT_WORDS, type BaitKind } from './bait-words.ts';
import type { Brand, HonestWords } from './brand.ts';
import { foldText } from './fold-ascii.ts';
import { addToChain, type GramChains, gramAt, makeGramChains, makeGramMarks, markGram } from './gram-chains.ts';
import { SHORTEST_MISTYPED, SHORTEST_SLIP, SHORTEST_TYPO } from './lengths.ts';

export interface Token {
  readonly text: string;
  /** Through `foldAscii`. */
  readonly folded: string;
  readonly brand: Brand;
  /** An ordinary word, or a name of others too: alone it proves nothing. */
  readonly isGeneric: boolean;
  /** So common that only bait of this trade makes it mean anything; always generic as well. */
  readonly isBroad: boolean;
  /** Inside a longer word it needs bait beside it. */
  readonly isWhole: boolean;
  /** An encyclopedia uses it as a word or a name. */
  readonly isKnown: boolean;
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
  readonly tokens: readonly Token[];
  /** By the first three characters, folded. */
  readonly byStart: GramChains;
  /** Broad tokens, which count only as a whole: looked for once a part. */
  readonly byBroadStart: GramChains;
  /** By the last three: five letters and more. */
  readonly byEnd: GramChains;
  /** By the first three after the swap of the third and fourth: six letters. */
  readonly bySwap: GramChains;
  /** Folded words and what each says. */
  readonly baits: ReadonlyMap<string, BaitKind>;
  /** By the first three characters of bait words, and by the last three: bit `n` for a word of `n` letters. */
  readonly baitStarts: Uint32Array;
  readonly baitEnds: Uint32Array;
  /** Those that ask for access and are long enough to be known with a slip, by their first character. */
  readonly accessWords: ReadonlyMap<string, readonly string[]>;
  /** Honest words near a token, folded; and those that are honest only as a name of their own, as they are spelled. */
  readonly neighbours: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  /** The texts of all tokens but the broad ones. */
  readonly texts: ReadonlySet<string>;
  /** The brands' own domains by their first label. */
  readonly domains: ReadonlyMap<string, readonly OwnDomain[]>;
}

const NO_WORDS: HonestWords = { near: [], compounds: [], around: [], tokens: [], known: [] };

export function openTokenIndex(brands: readonly Brand[], honest: HonestWords = NO_WORDS): TokenIndex {
  const tokens = listTokens(brands, honest);
  const baits = readBaits();
  return {
    tokens,
    ...chainTokens(tokens),
    baits,
    ...markBaits(baits),
    accessWords: groupAccessWords(baits),
    neighbours: new Set(foldWords([...honest.near, ...brands.flatMap((brand) => brand.neighbourWords)])),
    compounds: new Set(honest.compounds),
    texts: new Set(tokens.filter((token) => !token.isBroad).map((token) => token.text)),
    domains: groupDomains(brands.flatMap((brand) => brand.domains.map((domain) => ({ brand, domain })))),
  };
}

function foldWords(words: readonly string[]): string[] {
  return foldText(words.join(' ')).split(' ');
}

/** A token that several brands share (`binance`) belongs to the first. */
function listTokens(brands: readonly Brand[], honest: HonestWords): Token[] {
  const owners = new Map<string, Brand>();
  for (const brand of brands) {
    for (const text of brand.tokens) if (!owners.has(text)) owners.set(text, brand);
  }
  const folded = foldWords([...owners.keys()]);
  return [...owners].map(([text, brand], at) => ({
    text,
    folded: folded[at] ?? text,
    brand,
    isGeneric: [brand.genericTokens, brand.broadTokens, honest.tokens].some((words) => words.includes(text)),
    isBroad: brand.broadTokens.includes(text),
    isWhole: brand.wholeTokens.includes(text),
    isKnown: honest.known.includes(text),
    around: foldWords(honest.around.filter((word) => word.includes(text))).filter(Boolean),
  }));
}

function chainTokens(tokens: readonly Token[]): Pick<TokenIndex, 'byStart' | 'byBroadStart' | 'byEnd' | 'bySwap'> {
  const [byStart, byBroadStart, byEnd, bySwap] = [
    makeGramChains(tokens.length),
    makeGramChains(tokens.length),
    makeGramChains(tokens.length),
    makeGramChains(tokens.length),
  ];
  tokens.forEach(({ folded, isBroad }, at) => {
    addToChain(isBroad ? byBroadStart : byStart, gramAt(folded, 0), at);
    // So many words end like these that their first three letters must be right.
    if (isBroad) return;
    if (folded.length >= SHORTEST_SLIP) addToChain(byEnd, gramAt(folded, folded.length - 3), at);
    if (folded.length === SHORTEST_TYPO) addToChain(bySwap, gramAt(folded.slice(0, 2) + folded.charAt(3), 0), at);
  });
  return { byStart, byBroadStart, byEnd, bySwap };
}

/** The first kind that names a word has it. */
function readBaits(): Map<string, BaitKind> {
  const baits = new Map<string, BaitKind>();
  for (const kind of BAIT_KINDS) {
    for (const word of foldText(BAIT_WORDS[kind]).split(' ')) if (!baits.has(word)) baits.set(word, kind);
  }
  return baits;
}

function markBaits(baits: ReadonlyMap<string, BaitKind>): Pick<TokenIndex, 'baitStarts' | 'baitEnds'> {
  const baitStarts = makeGramMarks();
  const baitEnds = makeGramMarks();
  for (const word of baits.keys()) {
    markGram(baitStarts, gramAt(word, 0), word.length);
    markGram(baitEnds, gramAt(word, word.length - 3), word.length);
  }
  return { baitStarts, baitEnds };
}

function groupAccessWords(baits: ReadonlyMap<string, BaitKind>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [word, kind] of baits) {
    if (kind !== 'access' || word.length < SHORTEST_MISTYPED) continue;
    const others = groups.get(word.charAt(0));
    if (others === undefined) groups.set(word.charAt(0), [word]);
    else others.push(word);
  }
  return groups;
}

function groupDomains(domains: readonly Omit<OwnDomain, 'rest'>[]): Map<string, OwnDomain[]> {
  const groups = new Map<string, OwnDomain[]>();
  for (const { brand, domain } of domains) {
    const dot = domain.indexOf('.');
    const own = { brand, domain, rest: domain.slice(dot + 1) };
    const others = groups.get(domain.slice(0, dot));
    if (others === undefined) groups.set(domain.slice(0, dot), [own]);
    else others.push(own);
  }
  return groups;
}

const NONE: readonly Token[] = [];

/** Tokens that stand in a chain under three characters, and by chance others. */
export function chained({ tokens }: TokenIndex, { heads, next }: GramChains, gram: number): readonly Token[] {
  let at = heads[gram] ?? 0;
  if (at === 0) return NONE;
  const found: Token[] = [];
  for (; at !== 0; at = next[at - 1] ?? 0) {
    const token = tokens[at - 1];
    if (token !== undefined) found.push(token);
  }
  return found;
}
