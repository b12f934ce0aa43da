import type { Address } from '../address/chain.ts';
import type { List } from '../list/list.ts';
import type { Listing } from '../record/listing.ts';
import type { AddressFacts, ResolvedListing } from './address-facts.ts';

/**
 * Reads everything on record about an address, in whatever spelling it was written.
 * @throws ListError when a record that is needed is damaged.
 */
export async function loadAddressFacts(list: List, address: Address): Promise<AddressFacts> {
  const listed = await list.find('addresses', address.canonical);
  const listings = await Promise.all((listed?.listings ?? []).map((listing) => resolve(list, listing)));
  return { address, listings, coverage: list.coverage, version: list.version };
}

async function resolve(list: List, listing: Listing): Promise<ResolvedListing> {
  const [platform, subject, incident, actor] = await Promise.all([
    listing.platform === undefined ? undefined : list.find('platforms', listing.platform),
    listing.subject === undefined ? undefined : list.find('subjects', listing.subject),
    listing.incident === undefined ? undefined : list.find('incidents', listing.incident),
    listing.actor === undefined ? undefined : list.find('actors', listing.actor),
  ]);
  return {
    listing,
    ...(platform === undefined ? {} : { platform }),
    ...(subject === undefined ? {} : { subject }),
    ...(incident === undefined ? {} : { incident }),
    ...(actor === undefined ? {} : { actor }),
  };
}
