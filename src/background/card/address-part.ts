/** The story of an address: who it is said to belong to, why, in what incident, who says so and where to read it. */
import type { ResolvedListing } from '../../core/verdict/address-facts.ts';
import { listingClaim } from '../../core/verdict/listing-claim.ts';
import type { CardRow } from '../../messages/card.ts';
import type { AddressReport } from '../../messages/reports.ts';
import { keyPart, plural, t, textLocale } from '../../platform/i18n.ts';
import { addressSentences } from '../../words/address-sentences.ts';
import { chainName } from '../../words/chain-name.ts';
import { chunkAddress } from '../../words/chunk-address.ts';
import { formatDate } from '../../words/format-date.ts';
import { incidentRow } from './incident-row.ts';
import type { CardPart } from './make-card.ts';
import { sourceRow } from './source-row.ts';

export function addressPart(report: AddressReport): CardPart {
  const { facts } = report;
  const main = mainListing(report);
  return {
    ...(main === undefined ? {} : { title: main.subject?.name ?? main.listing.label }),
    subtitle: subtitle(main, report),
    sentences: addressSentences(report),
    groups: chunkAddress(facts.address.text),
    rows: main === undefined ? [] : listingRows(main, report),
    foot: footLine(report),
  };
}

/** The listing that the loudest ground rests on. */
function mainListing({ facts, verdict }: AddressReport): ResolvedListing | undefined {
  const index = verdict.grounds.find(({ listing }) => listing !== undefined)?.listing ?? 0;
  return facts.listings[index];
}

function subtitle(main: ResolvedListing | undefined, { facts }: AddressReport): string {
  const [chain] = facts.address.chains;
  const role = main?.listing.role;
  const parts = [
    ...(role === undefined ? [] : [t(`role_${keyPart(role)}`)]),
    ...(chain === undefined ? [] : [t('card_address', [chainName(chain)])]),
  ];
  return capitalise(parts.join(' · '));
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase(textLocale()) + text.slice(1);
}

function listingRows(main: ResolvedListing, { facts, names }: AddressReport): CardRow[] {
  const { listing, incident } = main;
  const rows = [
    incident === undefined ? undefined : incidentRow(incident, names),
    actorRow(main, names.actors),
    saidByRow(main),
    dateRow('listing_listed', listing.listed),
    dateRow('listing_delisted', listing.delisted),
    dateRow('listing_returned', listing.returned),
    sourceRow([...listing.sources, ...facts.listings.flatMap((each) => each.listing.sources)]),
  ];
  return rows.filter((row) => row !== undefined);
}

function actorRow(
  { listing, actor, incident }: ResolvedListing,
  names: Readonly<Record<string, string>>,
): CardRow | undefined {
  if (listing.actor === undefined) return undefined;
  const text = actor?.name ?? names[listing.actor] ?? listing.actor;
  const claim = incident?.attributions.find((attribution) => attribution.actor === listing.actor);
  const name = t('listing_actor');
  return claim === undefined ? { name, text } : { name, text, aside: t(`strength_by_${claim.strength}`, [claim.by]) };
}

function saidByRow(main: ResolvedListing): CardRow {
  const { by, strength } = listingClaim(main);
  const asides = [
    ...(strength === undefined ? [] : [t(`strength_${strength}`)]),
    ...(main.listing.confidence === 'low' ? [t('confidence_low')] : []),
  ];
  const row = { name: t('listing_said_by'), text: by };
  return asides.length === 0 ? row : { ...row, aside: asides.join(' · ') };
}

function dateRow(
  key: 'listing_listed' | 'listing_delisted' | 'listing_returned',
  date: string | undefined,
): CardRow | undefined {
  return date === undefined ? undefined : { name: t(key), text: formatDate(date, textLocale()) };
}

function footLine({ facts }: AddressReport): string {
  const asOf = t('card_as_of', [formatDate(facts.coverage.addresses, textLocale())]);
  const more = facts.listings.length - 1;
  return more > 0 ? `${asOf} · ${plural('card_more', more)}` : asOf;
}
