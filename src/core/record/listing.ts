import type { IsoDate } from './date.ts';
import type { Confidence, Source } from './source.ts';

export const ROLES = [
  'thief',
  'launderer',
  'victim-wallet',
  'service',
  'scam',
  'ransom',
  'sanctioned-person',
  'seized-wallet',
  'market',
  'token-contract',
  'burn',
] as const;
export type Role = (typeof ROLES)[number];

export const CATEGORIES = [
  'sanctioned',
  'state-theft',
  'exchange-hack',
  'scam',
  'ransomware',
  'mixer',
  'darknet-market',
  'terror-financing',
  'frozen-by-issuer',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What one source says about one address. */
export interface Listing {
  readonly chain: string;
  /** Canonical form, as `core/address` writes it. */
  readonly address: string;
  readonly role?: Role;
  readonly category?: Category;
  /** The tag as published, or the designated person's name. */
  readonly label: string;
  readonly platform?: string;
  /** Id of a designated person or group. */
  readonly subject?: string;
  readonly incident?: string;
  readonly actor?: string;
  /** `address`: an authority names this very address. `incident`: it is tied to an incident that somebody attributes. */
  readonly actorBasis?: 'address' | 'incident';
  readonly sources: readonly Source[];
  readonly listed?: IsoDate;
  readonly delisted?: IsoDate;
  /** The day on which the thief gave the funds back. */
  readonly returned?: IsoDate;
  readonly confidence: Confidence;
}

/** Everything on record about one address. */
export interface ListedAddress {
  readonly address: string;
  readonly listings: readonly Listing[];
}
