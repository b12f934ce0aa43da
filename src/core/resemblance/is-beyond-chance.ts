/**
 * May an agreement be put down to chance? docs/resemblance.md derives the numbers.
 *
 * Two random addresses agree in given characters worth b bits with probability 2^-b. The same b bits can be spread over
 * both ends in several ways, and all pairs that were compared had their chance, so the expected number of agreements at
 * least as striking is `comparisons · ways · 2^-b`. What is reported keeps that number below a budget.
 */
import type { Weight } from './compare-forms.ts';

/** Expected false alarms on one page of random addresses: one in 250,000 pages at worst. */
export const PAGE_BUDGET = 4e-6;
/** Expected false alarms of one paste held against an address book. */
export const PASTE_BUDGET = 1e-6;

/**
 * Both ends must agree: vanity makers choose one end, whole launchpads share one. Three hexadecimal digits at the end
 * are 12 bits. At the start, 10: the fixed letter before them (`T`, `bc1q`) makes two characters of base58 or bech32
 * look like three or more.
 */
export const LEAST_START_BITS = 10;
export const LEAST_END_BITS = 12;

/**
 * Nobody can make a sound address that agrees in 64 bits at one end. Where two do, they have something in common: one
 * script under many owners (Cardano), one account with many payment ids (Monero), an example with a digit changed.
 */
const OUT_OF_REACH_BITS = 64;

export function isBeyondChance(
  { start, end }: Weight,
  bitsPerCharacter: number,
  comparisons: number,
  budget: number,
): boolean {
  if (start < LEAST_START_BITS || end < LEAST_END_BITS) return false;
  const spare = start + end - LEAST_START_BITS - LEAST_END_BITS;
  const ways = Math.floor(spare / bitsPerCharacter) + 1;
  return comparisons * ways * 2 ** -(start + end) <= budget;
}

export function isOutOfReach({ start, end }: Weight): boolean {
  return start > OUT_OF_REACH_BITS || end > OUT_OF_REACH_BITS;
}
