import type { HonestWords } from './brand.ts';
import { KNOWN_TOKENS, NEAR_COMPOUNDS, NEAR_WORDS, ORDINARY_TOKENS, WORDS_AROUND } from './honest-words.ts';

/** The generated words in the form that `openTokenIndex` takes. */
export const HONEST_WORDS: HonestWords = {
  near: NEAR_WORDS.split(' '),
  compounds: NEAR_COMPOUNDS.split(' '),
  around: WORDS_AROUND.split(' '),
  tokens: ORDINARY_TOKENS.split(' '),
  known: KNOWN_TOKENS.split(' '),
};
