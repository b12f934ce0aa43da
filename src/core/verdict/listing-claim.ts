import type { Strength } from '../record/attribution.ts';
import { sortByStrength } from '../record/firmest.ts';
import type { ResolvedListing } from './address-facts.ts';

/** Who makes the claim about an address, and how firmly. */
export interface ListingClaim {
  /** Publisher of the listing's first source. */
  readonly by: string;
  /** Absent where the listing accuses nobody, as with a service's own wallet. */
  readonly strength?: Strength;
}

/**
 * A sanctions list names the address itself; an authority that names an address attributes it; an address that is tied
 * to an incident is as firm as the firmest claim about that incident's actor.
 */
export function listingClaim({ listing, incident }: ResolvedListing): ListingClaim {
  const by = listing.sources[0]?.publisher ?? '';
  if (listing.category === 'sanctioned') return { by, strength: 'sanctioned' };
  if (listing.actor === undefined) return { by };
  if (listing.actorBasis === 'address') return { by, strength: 'attributed' };
  const claims = sortByStrength(incident?.attributions ?? []);
  const strength = (claims.find(({ actor }) => actor === listing.actor) ?? claims[0])?.strength;
  return strength === undefined ? { by } : { by, strength };
}
