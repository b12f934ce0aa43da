/** Ids of the chains that Caveat tells apart. `eth` stands for every EVM chain. */
export const CHAINS = [
  'btc',
  'eth',
  'tron',
  'ltc',
  'bch',
  'bsv',
  'btg',
  'dash',
  'doge',
  'zec',
  'xmr',
  'xrp',
  'xvg',
  'sol',
  'etc',
  'ada',
  'xlm',
  'algo',
  'dot',
  'ton',
  'atom',
  'near',
  'apt',
  'sui',
  'bnb',
] as const;
export type Chain = (typeof CHAINS)[number];

/** `absent`: the form carries no checksum (an all-lower-case EVM address, Solana). */
export type Checksum = 'valid' | 'absent' | 'invalid';

/** A string that is an address, and all that the string itself tells. */
export interface Address {
  /** As written. */
  readonly text: string;
  /** The one spelling under which the list knows it: EVM and bech32 in lower case, CashAddr without prefix … */
  readonly canonical: string;
  /** Every chain on which this string is an address, the usual one first. Never empty. */
  readonly chains: readonly Chain[];
  readonly checksum: Checksum;
  /** `test` for an address of a test network; such an address never holds money. */
  readonly network: 'main' | 'test';
}

/** An address and where it stands in the text that was read, in UTF-16 code units, end exclusive. */
export interface FoundAddress extends Address {
  readonly start: number;
  readonly end: number;
}
