/** Look-alikes of the protected brands, by the public suffix list. */
import type { Hostname } from '../core/domain/hostname.ts';
import { findLookalike } from '../core/lookalike/find-lookalike.ts';
import { HONEST_WORDS } from '../core/lookalike/honest-list.ts';
import type { Lookalike } from '../core/lookalike/lookalike.ts';
import { openTokenIndex } from '../core/lookalike/token-index.ts';
import { getBrands } from './brands.ts';
import { splitHost } from './split-host.ts';

const index = openTokenIndex(getBrands(), HONEST_WORDS);

/** @param host of no platform on record */
export function findImitated(host: Hostname): Lookalike | undefined {
  return findLookalike(host, index, { splitHost, isKnownHost: () => false });
}
