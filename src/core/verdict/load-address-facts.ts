import type { Address } from '../address/chain.ts';
import { listKeys } from '../address/list-keys.ts';
import type { List } from '../list/list.ts';
import type { ListedAddress, Listing } from '../record/listing.ts';
import type { AddressFacts, ResolvedListing } from './address-facts.ts';

/**
 * Reads everything on record about an address, in whatever spelling it was written.
 * @throws ListError when a record that is needed is damaged.
 */
export async function loadAddressFacts(list: List, address: Address): Promise<AddressFacts> {
  const listed = await Promise.all(keysOf(address).map((key) => list.find('addresses', key)));
  const listings = await Promise.all(distinctListings(listed).map((listing) => resolve(list, listing)));
  return { address, listings, coverage: list.coverage, version: list.version };
}

/** One address can stand in the list under another spelling of itself: see `listKeys`. */
function keysOf(address: Address): string[] {
  return [...new Set([address.canonical, ...address.chains.flatMap((chain) => listKeys(chain, address))])];
}

/** Two spellings of one address lead to the same listings. */
function distinctListings(listed: readonly (ListedAddress | undefined)[]): Listing[] {
  const byContent = new Map(listed.flatMap((one) => one?.listings ?? []).map((one) => [JSON.stringify(one), one]));
  return [...byContent.values()];
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
