/** What a comparison by eye needs to know of an address: which of its characters say something, and how much. */
export interface Form {
  /** Addresses of one kind differ in their free characters only: same chain, network, rule and fixed characters. */
  readonly kind: string;
  /** The spelling that is compared: EVM, bech32 and CashAddr in lower case, CashAddr without prefix, others as written. */
  readonly letters: string;
  /** How many characters of the text as written stand before `letters`. */
  readonly offset: number;
  /** Characters at the start that the kind fixes: `0x`, `bc1q`, `1`, `T`, `r`. They agree always and say nothing. */
  readonly head: number;
  /** Bits that each free character carries. */
  readonly bits: number;
  /** Bits of the first free character, where the fixed bytes before it leave less than a whole one. */
  readonly firstBits: number;
  /** Bits of the last character, where the encoding fills it only in part. */
  readonly lastBits: number;
  /** The character that stands for zero: leading zeros are cheap vanity. */
  readonly zero: string;
}
