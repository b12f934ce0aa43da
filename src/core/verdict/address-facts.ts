import type { Address } from '../address/chain.ts';
import type { Actor } from '../record/actor.ts';
import type { Coverage } from '../record/coverage.ts';
import type { Incident } from '../record/incident.ts';
import type { Listing } from '../record/listing.ts';
import type { Platform, Subject } from '../record/platform.ts';

/** A listing with the records that it names. */
export interface ResolvedListing {
  readonly listing: Listing;
  readonly platform?: Platform;
  readonly subject?: Subject;
  readonly incident?: Incident;
  readonly actor?: Actor;
}

/** Everything on record about one address: the input of its verdict. */
export interface AddressFacts {
  readonly address: Address;
  readonly listings: readonly ResolvedListing[];
  readonly coverage: Coverage;
  readonly version: string;
}
