/** One path from what a person typed or a page showed to the verdict. The extension and the command line both take it. */
import { parseAddressUri } from '../address/address-uri.ts';
import type { Address } from '../address/chain.ts';
import { parseAddress } from '../address/parse-address.ts';
import { type Hostname, parseHostname } from '../domain/hostname.ts';
import type { List } from '../list/list.ts';
import type { IsoDate } from '../record/date.ts';
import type { AddressFacts } from './address-facts.ts';
import type { AddressVerdict } from './address-verdict.ts';
import { judgeAddress } from './judge-address.ts';
import { loadAddressFacts } from './load-address-facts.ts';
import { lookUpSite, type SiteAnswer } from './look-up-site.ts';
import type { LookalikeSearch } from './lookalike-search.ts';

export type Answer = SiteAnswer | AddressAnswer | { readonly kind: 'unknown'; readonly input: string };

export interface AddressAnswer {
  readonly kind: 'address';
  readonly facts: AddressFacts;
  readonly verdict: AddressVerdict;
}

/**
 * Answers for a host, a URL, an address or a payment link.
 * @throws ListError when a record that is needed is damaged.
 */
export async function lookUp(list: List, input: string, today: IsoDate, search: LookalikeSearch): Promise<Answer> {
  const text = input.trim();
  const address = parseAddress(text) ?? parseAddress(parseAddressUri(text)?.addresses[0] ?? '');
  if (address !== undefined) return lookUpAddress(list, address, today);
  const host = parseHostname(text);
  if (host !== undefined && isAskable(text, host)) return lookUpSite(list, host, today, search, pathOf(text));
  return { kind: 'unknown', input };
}

export async function lookUpAddress(list: List, address: Address, today: IsoDate): Promise<AddressAnswer> {
  const facts = await loadAddressFacts(list, address);
  return { kind: 'address', facts, verdict: judgeAddress(facts, today) };
}

/** A lone word is a host only where a URL says so: somebody who types "bithumb" wants something else. */
function isAskable(text: string, host: Hostname): boolean {
  return host.includes('.') || host.includes(':') || host === 'localhost' || text.includes('://');
}

function pathOf(text: string): string | undefined {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]+(\/[^?#]*)/i.exec(text)?.[1];
}
