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
  /** Honest words near a token, never a slip of the keyboard: `finance` beside `binance`. */
  readonly neighbourWords: readonly string[];
  /** Where set, a token inside a longer word proves nothing: it must be a whole label or a part between hyphens. */
  readonly match?: 'whole-label-or-hyphen-part';
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
}
