import type { ComponentChildren } from 'preact';
import type { ResolvedListing } from '../core/verdict/address-facts.ts';
import { listingClaim } from '../core/verdict/listing-claim.ts';
import type { Names } from '../messages/reports.ts';
import { keyPart, t, textLocale } from '../platform/i18n.ts';
import { formatDate } from '../words/format-date.ts';
import { incidentTitle } from '../words/incident-words.ts';
import { FactList } from './fact-list.tsx';
import { PlatformLink } from './platform-link.tsx';
import { SourceList } from './source-list.tsx';
import { TargetLink } from './target-link.tsx';

interface ListingCardProps {
  readonly resolved: ResolvedListing;
  readonly names: Names;
}

/** What one source says about one address. */
export function ListingCard({ resolved, names }: ListingCardProps) {
  const { listing, subject } = resolved;
  const date = (day: string | undefined) => (day === undefined ? undefined : formatDate(day, textLocale()));
  return (
    <li class="listing">
      <h3>{listing.label}</h3>
      <FactList
        facts={[
          [t('listing_role'), listing.role === undefined ? undefined : t(`role_${keyPart(listing.role)}`)],
          [t('listing_said_by'), <SourceList key="sources" sources={listing.sources} />],
          [t('listing_subject'), subject?.name],
          [t('listing_platform'), platform(resolved, names)],
          [t('listing_incident'), incident(resolved)],
          [t('listing_actor'), actor(resolved, names)],
          [t('listing_listed'), date(listing.listed)],
          [t('listing_delisted'), date(listing.delisted)],
          [t('listing_returned'), date(listing.returned)],
          [t('listing_confidence'), t(`confidence_${listing.confidence}`)],
        ]}
      />
    </li>
  );
}

function platform({ listing }: ResolvedListing, names: Names): ComponentChildren {
  return listing.platform === undefined ? undefined : <PlatformLink id={listing.platform} names={names} />;
}

function incident({ incident: told }: ResolvedListing): ComponentChildren {
  if (told === undefined) return undefined;
  return (
    <TargetLink target={{ kind: 'incident', id: told.id }}>
      {t('incident_dated', [incidentTitle(told), formatDate(told.date, textLocale())])}
    </TargetLink>
  );
}

function actor(resolved: ResolvedListing, names: Names): ComponentChildren {
  const { listing, actor: told } = resolved;
  if (listing.actor === undefined) return undefined;
  return (
    <>
      <TargetLink target={{ kind: 'actor', id: listing.actor }}>
        {told?.name ?? names.actors[listing.actor] ?? listing.actor}
      </TargetLink>
      <br />
      <span class="quiet">{basisWords(resolved)}</span>
    </>
  );
}

/** Two different claims: that an authority names the address, or that the address belongs to an incident. */
function basisWords(resolved: ResolvedListing): string {
  const { listing, incident: told } = resolved;
  if (listing.actorBasis === 'address') return t('listing_basis_address');
  const { strength } = listingClaim(resolved);
  const claim = told?.attributions.find(({ actor: id, strength: own }) => id === listing.actor && own === strength);
  return claim === undefined ? t('listing_basis_incident_plain') : t('listing_basis_incident', [claim.by]);
}
