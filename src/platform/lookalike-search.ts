/** The search for look-alikes with the protected brands and the public suffix list, opened when it is first needed. */
import { NEAR_COMPOUNDS, NEAR_WORDS, ORDINARY_TOKENS, WORDS_AROUND } from '../core/lookalike/honest-words.ts';
import { openTokenIndex } from '../core/lookalike/token-index.ts';
import type { LookalikeSearch } from '../core/verdict/lookalike-search.ts';
import { brands } from '../generated/brands.ts';
import { splitHost } from './split-host.ts';

const HONEST_WORDS = {
  near: NEAR_WORDS.split(' '),
  compounds: NEAR_COMPOUNDS.split(' '),
  around: WORDS_AROUND.split(' '),
  tokens: ORDINARY_TOKENS.split(' '),
};

let opened: LookalikeSearch | undefined;

export function lookalikeSearch(): LookalikeSearch {
  opened ??= { index: openTokenIndex(brands, HONEST_WORDS), splitHost };
  return opened;
}
