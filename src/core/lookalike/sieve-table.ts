/**
 * What the sieve needs to know of the brands, as one short string literal of six lists with `|` between: tokens that are
 * nobody else's, those that are ordinary words, and both again for tokens that count only as a whole; own domains that
 * the tokens alone do not find inside a stranger's name; honest words near a token.
 */
import type { Brand } from './brand.ts';
import { findTraces } from './find-traces.ts';
import { arrangeTokens, foldWords, openTokenIndex, type Token, type TokenIndex } from './token-index.ts';

/** The sieve says only that a host might imitate somebody. */
const NOBODY: Brand = { id: '', name: '', domains: [], tokens: [], genericTokens: [], neighbourWords: [] };
const TOKEN_LISTS = 4;

export function writeSieveTable(brands: readonly Brand[]): string {
  const index = openTokenIndex(brands);
  const lists: string[][] = [[], [], [], []];
  for (const token of index.tokens) lists[listOf(token)]?.push(token.text);
  const domains = brands.flatMap((brand) => brand.domains).filter((domain) => !isFoundByToken(domain, index));
  const neighbours = brands.flatMap((brand) => brand.neighbourWords);
  return [...lists, domains, neighbours].map((list) => list.join(' ')).join('|');
}

export function readSieveTable(table: string): TokenIndex {
  const lists = table.split('|').map((list) => list.split(' '));
  const tokens = lists.slice(0, TOKEN_LISTS).flatMap(readTokens);
  const [domains = [], neighbours = []] = lists.slice(TOKEN_LISTS);
  return arrangeTokens(
    tokens,
    domains.map((domain) => ({ brand: NOBODY, domain })),
    neighbours,
    [],
  );
}

function listOf(token: Token): number {
  return (token.isGeneric ? 1 : 0) + (token.isWhole ? 2 : 0);
}

function readTokens(texts: readonly string[], list: number): Token[] {
  const folded = foldWords(texts);
  return texts.map((text, at) => ({
    text,
    folded: folded[at] ?? text,
    brand: NOBODY,
    isGeneric: (list & 1) !== 0,
    isWhole: (list & 2) !== 0,
    around: [],
  }));
}

function isFoundByToken(domain: string, index: TokenIndex): boolean {
  const first = domain.slice(0, domain.indexOf('.'));
  return findTraces([first, '', ''], index).length > 0;
}
