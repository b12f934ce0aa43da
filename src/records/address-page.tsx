import type { AddressReport } from '../messages/reports.ts';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { AddressCode } from '../ui/address-code.tsx';
import { LevelBadge } from '../ui/level-badge.tsx';
import { ListingCard } from '../ui/listing-card.tsx';
import { addressSentences } from '../words/address-sentences.ts';
import { chainName } from '../words/chain-name.ts';
import { formatList } from '../words/format-names.ts';
import { RecordHead } from './record-head.tsx';

/** Everything on record about one address. */
export function AddressPage({ report }: { readonly report: AddressReport }) {
  const { facts, verdict, names } = report;
  const { address, listings, coverage } = facts;
  return (
    <article class="record">
      <RecordHead
        above={t('address_chains', [formatList(address.chains.map(chainName), textLocale())])}
        title={<AddressCode address={address.text} />}
        below={<LevelBadge level={verdict.level} />}
        asOf={coverage.addresses}
      />
      {addressSentences(report).map((sentence) => (
        <p key={sentence} class="story">
          {sentence}
        </p>
      ))}
      {listings.length > 0 && (
        <section>
          <h2>{plural('listing_title', listings.length)}</h2>
          <ul class="plain listings">
            {listings.map((resolved, index) => (
              <ListingCard key={`${resolved.listing.label} ${index}`} resolved={resolved} names={names} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
