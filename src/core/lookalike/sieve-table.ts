/**
 * What the sieve needs to know of the brands, as one short string literal: three lists with `|` between. Tokens, with
 * `~` after those that are ordinary words and `=` after those that count only as a whole; own domains that the tokens
 * alone do not find inside a stranger's name; honest words near a token.
 */
import type { Brand } from './brand.ts';
import { findTraces } from './find-traces.ts';
import { openTokenIndex, type TokenIndex } from './token-index.ts';

const GENERIC = '~';
const WHOLE = '=';

export function writeSieveTable(brands: readonly Brand[]): string {
  const index = openTokenIndex(brands);
  const tokens = brands.flatMap((brand) => brand.tokens.map((token) => token + marksOf(brand, token)));
  const domains = brands.flatMap((brand) => brand.domains.filter((domain) => !isFoundByToken(domain, index)));
  const neighbours = brands.flatMap((brand) => brand.neighbourWords);
  return [firstOfEach(tokens), domains, neighbours].map((list) => list.join(' ')).join('|');
}

/** The index of nameless brands: good for the sieve, not for saying whom a host imitates. */
export function readSieveTable(table: string): TokenIndex {
  const [tokens = [], domains = [], neighbourWords = []] = table
    .split('|')
    .map((list) => list.split(' ').filter(Boolean));
  const own: Brand = { id: '', name: '', domains, tokens: [], genericTokens: [], neighbourWords };
  return openTokenIndex([own, ...tokens.map(readToken)]);
}

function marksOf(brand: Brand, token: string): string {
  return (brand.genericTokens.includes(token) ? GENERIC : '') + (brand.match === undefined ? '' : WHOLE);
}

/** As in the index, a token that several brands share belongs to the first. */
function firstOfEach(marked: readonly string[]): string[] {
  const byText = new Map<string, string>();
  for (const token of marked) {
    const text = token.replace(/[~=]+$/, '');
    if (!byText.has(text)) byText.set(text, token);
  }
  return [...byText.values()];
}

function isFoundByToken(domain: string, index: TokenIndex): boolean {
  const first = domain.slice(0, domain.indexOf('.'));
  return findTraces([first, '', ''], index).length > 0;
}

function readToken(marked: string): Brand {
  const text = marked.replace(/[~=]+$/, '');
  const base = { id: '', name: '', domains: [], tokens: [text], neighbourWords: [] };
  const brand: Brand = { ...base, genericTokens: marked.includes(GENERIC) ? [text] : [] };
  return marked.includes(WHOLE) ? { ...brand, match: 'whole-label-or-hyphen-part' } : brand;
}
