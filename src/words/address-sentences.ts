/** Why an address has its level, in plain words: who says what, loudest first. */
import type { ResolvedListing } from '../core/verdict/address-facts.ts';
import type { AddressGround } from '../core/verdict/address-verdict.ts';
import { listingClaim } from '../core/verdict/listing-claim.ts';
import type { AddressReport } from '../messages/reports.ts';
import { keyPart, t, textLocale } from '../platform/i18n.ts';
import { formatDate, formatDateInSentence } from './format-date.ts';

/** The sentences of an address's verdict, each once; one that says that nothing is on record where there is none. */
export function addressSentences({ facts, verdict }: AddressReport): readonly string[] {
  const locale = textLocale();
  if (verdict.grounds.length === 0) return [t('address_none', [formatDate(facts.coverage.addresses, locale)])];
  return [...new Set(verdict.grounds.map((ground) => addressSentence(ground, facts.listings, locale)))];
}

function addressSentence(ground: AddressGround, listings: readonly ResolvedListing[], locale: string): string {
  const resolved = ground.listing === undefined ? undefined : listings[ground.listing];
  if (resolved === undefined) return plainSentence(ground.reason);
  const { by } = listingClaim(resolved);
  const { listing, platform } = resolved;
  const name = platform?.name ?? resolved.subject?.name ?? listing.label;
  switch (ground.reason) {
    case 'sanctioned':
      if (listing.category !== 'sanctioned') return t('address_reason_sanctioned_service', [by, name]);
      if (listing.listed === undefined) return t('address_reason_sanctioned', [by]);
      return t('address_reason_sanctioned_since', [by, formatDate(listing.listed, locale)]);
    case 'formerly-sanctioned':
      return t('address_reason_formerly_sanctioned', [by, formatDate(listing.delisted ?? '', locale)]);
    case 'state-theft':
    case 'exchange-hack':
      return theftSentence(ground.reason, by, platform?.name);
    case 'frozen-by-issuer':
      if (listing.listed === undefined) return t('address_reason_frozen_by_issuer', [by]);
      return t('address_reason_frozen_by_issuer_dated', [by, formatDateInSentence(listing.listed, locale)]);
    case 'victim-wallet':
      return platform === undefined ? plainSentence(ground.reason) : t('address_reason_victim_wallet_of', [name]);
    case 'returned':
      return t('address_reason_returned', [formatDateInSentence(listing.returned ?? '', locale)]);
    default:
      return t(`address_reason_${keyPart(ground.reason)}`, [by, name]);
  }
}

function theftSentence(reason: 'state-theft' | 'exchange-hack', by: string, from: string | undefined): string {
  const key = keyPart(reason);
  return from === undefined ? t(`address_reason_${key}`, [by]) : t(`address_reason_${key}_from`, [by, from]);
}

function plainSentence(reason: AddressGround['reason']): string {
  return t(`address_reason_${keyPart(reason)}`);
}
