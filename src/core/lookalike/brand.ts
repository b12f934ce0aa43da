/** A brand that impostors imitate, as reviewed in `data/brands.csv`. */
export interface Brand {
  readonly id: string;
  readonly name: string;
  /** Its own domains; the first is the one to offer as the real site. */
  readonly domains: readonly string[];
  /** Lower case ASCII words to look for; the first is the brand's usual name. */
  readonly tokens: readonly string[];
  /** Those tokens that are ordinary words or names of others too: alone they prove nothing. */
  readonly genericTokens: readonly string[];
  /** Those so common that even `wallet` beside them means nothing: only slips under the brand's own suffix, and bait of this trade alone. */
  readonly broadTokens: readonly string[];
  /** Those that mean nothing inside a longer word: they must be a whole label, a part between hyphens, or beside a bait word. */
  readonly wholeTokens: readonly string[];
  /** Honest words near a token, never a slip of the keyboard: `finance` beside `binance`. */
  readonly neighbourWords: readonly string[];
}

/** Ordinary words near the brands' tokens: see `honest-words.ts`. */
export interface HonestWords {
  /** An edit from a token, and nobody's imitation. */
  readonly near: readonly string[];
  /** The same as a name of its own; with a bait word beside it, a slip after all. */
  readonly compounds: readonly string[];
  /** They hold a token inside. */
  readonly around: readonly string[];
  /** Tokens that are words themselves. */
  readonly tokens: readonly string[];
  /** Tokens that are words, or names, that an encyclopedia uses. */
  readonly known: readonly string[];
}
