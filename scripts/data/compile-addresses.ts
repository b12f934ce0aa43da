/**
 * One record for each spelling of a listed address, with all that is said about it under any of its spellings. A
 * Bitcoin Cash address that the list has in one form is found in the other as well.
 */
import { CHAINS } from '../../src/core/address/chain.ts';
import { listKeys } from '../../src/core/address/list-keys.ts';
import { parseAddress } from '../../src/core/address/parse-address.ts';
import type { ListedAddress, Listing } from '../../src/core/record/listing.ts';
import type { AddressRow } from './data.ts';
import { dropUndefined } from './drop-undefined.ts';
import { compareText } from './problem.ts';
import { sourceOf } from './source-of.ts';

export function compileAddresses(rows: readonly AddressRow[]): [key: string, record: ListedAddress][] {
  const listings = new Map<string, Listing[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) listings.set(key, [...(listings.get(key) ?? []), compileListing(row)]);
  }
  return [...listings]
    .sort(([a], [b]) => compareText(a, b))
    .map(([address, found]) => [address, { address, listings: found }]);
}

function keysOf({ chain, address }: AddressRow): string[] {
  const parsed = parseAddress(address);
  const known = CHAINS.find((each) => each === chain);
  return parsed === undefined || known === undefined ? [address] : listKeys(known, parsed);
}

function compileListing(row: AddressRow): Listing {
  const { chain, address, role, category, label, platform, subject, incident, actor, actor_basis: actorBasis } = row;
  const { publisher, url, listed, delisted, returned, confidence } = row;
  return {
    chain,
    address,
    label,
    ...dropUndefined({ role, category, platform, subject, incident, actor, actorBasis, listed, delisted, returned }),
    sources: publisher.map((each, at) => sourceOf(each, url[at] === '' ? undefined : url[at])),
    confidence,
  };
}
