/**
 * An address parses on the chain that its row names, with a checksum that holds where its form has one, and stands in
 * the canonical form under which the list knows it. An actor is never named without saying on what basis.
 */
import { CHAINS } from '../../src/core/address/chain.ts';
import { parseAddress } from '../../src/core/address/parse-address.ts';
import type { AddressRow, Data } from './data.ts';
import { type Placed, type Problem, problemAt } from './problem.ts';

type Complaint = readonly [rule: string, message: string];

export function validateAddresses(data: Data): Problem[] {
  return data.addresses.flatMap((row: Placed<AddressRow>) =>
    [...checkAddress(row.value), ...checkClaim(row.value)].map(([rule, message]) => problemAt(row, rule, message)),
  );
}

function checkAddress({ chain, address }: AddressRow): Complaint[] {
  const known = CHAINS.find((each) => each === chain);
  if (known === undefined) return [['known-chain', `"${chain}" is no chain id`]];
  const parsed = parseAddress(address);
  if (parsed === undefined) return [['address-parses', `"${address}" is no address`]];
  if (parsed.checksum === 'invalid') return [['address-checksum', `the checksum of "${address}" does not hold`]];
  if (parsed.network === 'test') return [['address-network', `"${address}" belongs to a test network`]];
  if (!parsed.chains.includes(known)) {
    return [['address-chain', `"${address}" is an address of ${parsed.chains.join(', ')}, not of ${chain}`]];
  }
  if (parsed.canonical !== address) return [['canonical-address', `must be written "${parsed.canonical}"`]];
  return [];
}

function checkClaim(row: AddressRow): Complaint[] {
  const { role, category, platform, subject, incident, actor, actor_basis: basis, delisted, listed } = row;
  const found: Complaint[] = [];
  if (role === undefined && category === undefined) found.push(['listing-says-something', 'neither role nor category']);
  if ((actor === undefined) !== (basis === undefined)) found.push(['actor-basis', 'actor and actor_basis go together']);
  if (basis === 'incident' && incident === undefined)
    found.push(['actor-basis', 'rests on an incident that is not named']);
  if (category === 'sanctioned' && listed === undefined) found.push(['sanction-date', 'a sanction needs its day']);
  if (category === 'sanctioned' && platform === undefined && subject === undefined) {
    found.push(['sanction-subject', 'a sanction names whom it is on']);
  }
  if (category === 'sanctioned' && delisted !== undefined) {
    found.push(['lifted-sanction', 'a lifted sanction keeps its dates and takes the category of what the address is']);
  }
  return found;
}
