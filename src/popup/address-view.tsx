import { isWarning } from '../core/verdict/level.ts';
import type { AddressReport } from '../messages/reports.ts';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { AddressCode } from '../ui/address-code.tsx';
import { ListingCard } from '../ui/listing-card.tsx';
import { ReportLink } from '../ui/report-link.tsx';
import { addressSentences } from '../words/address-sentences.ts';
import { chainName } from '../words/chain-name.ts';
import { formatList } from '../words/format-names.ts';
import { CoverageNote } from './coverage-note.tsx';
import { ViewHead } from './view-head.tsx';
import { Why } from './why.tsx';

/** Everything on record about an address: what it is, and each entry with who says so. */
export function AddressView({ report }: { readonly report: AddressReport }) {
  const { facts, verdict, names } = report;
  const { address, listings, coverage } = facts;
  const [chain = '', ...others] = address.chains.map(chainName);
  const below = others.length === 0 ? undefined : t('address_also_chains', [formatList(others, textLocale())]);
  return (
    <>
      <ViewHead title={t('address_chains', [chain])} below={below} level={verdict.level} />
      <p class="address-full">
        <AddressCode address={address.text} />
      </p>
      <Why level={verdict.level} sentences={addressSentences(report)} />
      {address.network === 'test' && <p class="aside-note">{t('address_test_network')}</p>}
      {address.checksum === 'absent' && <p class="aside-note">{t('address_checksum_absent')}</p>}
      {listings.length > 0 && (
        <section class="listings">
          <h2>{plural('listing_title', listings.length)}</h2>
          <ul class="plain">
            {listings.map((resolved, index) => (
              <ListingCard key={`${resolved.listing.label} ${index}`} resolved={resolved} names={names} />
            ))}
          </ul>
        </section>
      )}
      {listings.length === 0 && <CoverageNote coverage={coverage} />}
      {isWarning(verdict.level) && <ReportLink input={address.text} />}
    </>
  );
}
