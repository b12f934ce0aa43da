/**
 * The first question about a host, asked where neither the public suffix list nor the list of platforms is at hand:
 * could it imitate anybody? It never says no where `findLookalike` would find something, since both look for the same
 * traces; IDN is not read here, and always worth the question.
 */
import { findInsideDomains } from './find-inside-domains.ts';
import { findTraces } from './find-traces.ts';
import type { TokenIndex } from './token-index.ts';
import { unwrapHost } from './unwrap-host.ts';

const NEEDS_DECODING = /xn--|[^\x20-\x7e]/;

/** @param index Of `readSieveTable`, or the engine's own. */
export function mightImitate(host: string, index: TokenIndex): boolean {
  const name = host.trim().toLowerCase().replace(/\.$/, '');
  if (NEEDS_DECODING.test(name)) return true;
  const shown = unwrapHost(name);
  if (shown !== undefined) return mightImitate(shown, index);
  const labels = name.split('.');
  return findInsideDomains(labels, index).length > 0 || findTraces(labels, index).length > 0;
}
