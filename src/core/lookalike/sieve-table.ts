/**
 * What the sieve knows of the brands, as one string literal with `|` between its lists: tokens that are nobody else's;
 * those that are ordinary words; both again for tokens that count only as a whole; those that everybody uses; honest words near
 * a token; and a filter over the bait words and the brands' own domains. Start-up is paid on every page: it is searched as
 * the text that it is.
 */
import { foldText } from './fold-ascii.ts';

export interface SieveTable {
  /** Five lists, a space on both sides of each token. */
  readonly tokens: string;
  /** The same through `foldText`, which leaves every offset as it is. */
  readonly folded: string;
  readonly neighbours: string;
  /** For `hasWord`: bait words, folded; lures after `LURE`; own domains with dots for hyphens; translators' suffixes after `SHOWN_THROUGH`. */
  readonly words: string;
}

/** Stands before a bait word that impostors use: one that asks for access, or talks of coins or money. */
export const LURE = '!';
/** Stands before a suffix under which one label holds a whole host: `www-upbit-com.translate.goog`. */
export const SHOWN_THROUGH = '?';
/** A token's list is its kind: bits. */
export const GENERIC = 1;
export const WHOLE = 2;
export const BROAD = 4;

export function readSieveTable(literal: string): SieveTable {
  const [words = '', neighbours = '', tokens = ''] = splitEnd(literal);
  return { tokens, folded: foldText(tokens), neighbours: foldText(neighbours), words };
}

/** The last list first: the five of tokens stay together. */
function splitEnd(literal: string): [string, string, string] {
  const last = literal.lastIndexOf('|');
  const other = literal.lastIndexOf('|', last - 1);
  return [literal.slice(last + 1), literal.slice(other + 1, last), literal.slice(0, other)];
}
