import type { ResolvedListing } from '../../core/verdict/address-facts.ts';
import type { AddressReport } from '../../messages/reports.ts';
import { keyPart, t, textLocale } from '../../platform/i18n.ts';
import { addressSentences } from '../../words/address-sentences.ts';
import { chainName } from '../../words/chain-name.ts';
import { formatDate } from '../../words/format-date.ts';
import { formatList } from '../../words/format-names.ts';
import { incidentHeading } from './incident-text.ts';
import { bullets, indent, type Lines, sourceLines } from './lines.ts';

/** Everything on record about an address. */
export function addressText(report: AddressReport): Lines {
  const { facts, verdict, names } = report;
  const chains = formatList(facts.address.chains.map(chainName), textLocale());
  return [
    t('lookup_result', [facts.address.text, t(`level_${verdict.level}`)]),
    t('address_chains', [chains]),
    ...bullets(addressSentences(report)),
    ...(facts.listings.length === 0 ? ['', t('none_limits')] : []),
    ...facts.listings.flatMap((resolved) => ['', ...listingText(resolved, names.actors)]),
  ];
}

function listingText({ listing, incident, actor, subject }: ResolvedListing, actors: Record<string, string>): Lines {
  const named = actor?.name ?? (listing.actor === undefined ? undefined : (actors[listing.actor] ?? listing.actor));
  const row = (name: string, value: string | undefined) =>
    value === undefined ? [] : [t('lookup_result', [name, value])];
  const date = (day: string | undefined) => (day === undefined ? undefined : formatDate(day, textLocale()));
  return [
    listing.label,
    ...indent([
      ...row(t('listing_role'), listing.role === undefined ? undefined : t(`role_${keyPart(listing.role)}`)),
      ...row(t('listing_subject'), subject?.name),
      ...row(t('listing_incident'), incident === undefined ? undefined : incidentHeading(incident)),
      ...row(t('listing_actor'), named),
      ...row(t('listing_listed'), date(listing.listed)),
      ...row(t('listing_delisted'), date(listing.delisted)),
      ...row(t('listing_returned'), date(listing.returned)),
      ...row(t('listing_confidence'), t(`confidence_${listing.confidence}`)),
      ...sourceLines(listing.sources),
    ]),
  ];
}
