/**
 * Which address a person saw beside the copy button that they pressed, where it is another one than the button copied.
 * Only what leaves no doubt counts: the nearest text that shows addresses of that chain shows one alone, in full. A text
 * that shows a shortened address (`0x1234…abcd`) ends the search, for it may be this one.
 */
import type { Address } from '../address/chain.ts';
import { findAddresses } from '../address/find-addresses.ts';
import { compareCopied } from '../resemblance/compare-copied.ts';

const SHORTENED = /[0-9A-Za-z]{3}\s?(?:…|\.\.\.?|\*\*+|··+)\s?[0-9A-Za-z]{3}/;

/** @param texts around the button, the nearest first */
export function findShownBeside(copied: Address, texts: readonly string[]): Address | undefined {
  for (const text of texts) {
    const alike = findAddresses(text).filter(
      (found) => found.network === 'main' && compareCopied(found, copied).kind !== 'different-chain',
    );
    const isThere = alike.some((found) => compareCopied(found, copied).kind === 'same') || showsInParts(text, copied);
    if (isThere || SHORTENED.test(text)) return undefined;
    const [only] = alike;
    if (only !== undefined) return new Set(alike.map(({ canonical }) => canonical)).size === 1 ? only : undefined;
  }
  return undefined;
}

/** In groups, for the eye. */
function showsInParts(text: string, { text: address }: Address): boolean {
  return text.replace(/\s+/g, '').toLowerCase().includes(address.toLowerCase());
}
