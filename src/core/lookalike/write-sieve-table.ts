/** Makes the literal that `readSieveTable` reads out of the protected brands. Runs when the list is compiled. */
import { EVERYDAY_WORDS } from './accept-trace.ts';
import { BAIT_KINDS, BAIT_WORDS, type BaitKind } from './bait-words.ts';
import type { Brand } from './brand.ts';
import { foldText } from './fold-ascii.ts';
import { mightImitate } from './sieve.ts';
import { BROAD, GENERIC, LURE, readSieveTable, SHOWN_THROUGH, WHOLE } from './sieve-table.ts';
import { openTokenIndex, type Token } from './token-index.ts';
import { HYPHENATING } from './unwrap-host.ts';
import { writeWordFilter } from './word-filter.ts';

const NO_LURES: ReadonlySet<BaitKind> = new Set(['about', 'filler']);
/** `app-kraken` is a lure too, by a rule of its own; and so are others where a name costs nothing. */
const MORE_LURES = EVERYDAY_WORDS.map(foldText);

export function writeSieveTable(brands: readonly Brand[]): string {
  const lists: string[][] = [[], [], [], [], []];
  for (const token of openTokenIndex(brands).tokens) lists[kindOf(token)]?.push(token.text);
  const neighbours = brands.flatMap((brand) => brand.neighbourWords);
  const known = [...lists, neighbours].map((list) => ` ${list.join(' ')} `).join('|');
  const baits = listBaits();
  const plain = readSieveTable(`${known}|${writeWordFilter(baits)}`);
  const domains = brands
    .flatMap((brand) => brand.domains)
    .filter(
      (domain) => ![domain, domain.replaceAll('.', '-')].every((name) => mightImitate(`${name}.example.org`, plain)),
    )
    .map((domain) => domain.replaceAll('-', '.'));
  return `${known}|${writeWordFilter([...baits, ...domains, ...HYPHENATING.map((suffix) => SHOWN_THROUGH + suffix)])}`;
}

function kindOf(token: Token): number {
  return token.isBroad ? BROAD : (token.isGeneric ? GENERIC : 0) | (token.isWhole ? WHOLE : 0);
}

function listBaits(): string[] {
  const words = BAIT_KINDS.flatMap((kind) => foldText(BAIT_WORDS[kind]).split(' '));
  const lures = BAIT_KINDS.filter((kind) => !NO_LURES.has(kind)).flatMap((kind) =>
    foldText(BAIT_WORDS[kind]).split(' '),
  );
  return [...new Set([...words, ...[...lures, ...MORE_LURES].map((word) => LURE + word)])];
}
