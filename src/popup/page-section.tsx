import { LEVELS, type Level } from '../core/verdict/level.ts';
import type { AddressReport } from '../messages/reports.ts';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { formatCount } from '../words/format-money.ts';
import { FoundAddress } from './found-address.tsx';
import type { Findings } from './views.ts';

const LOUDEST_FIRST: readonly Level[] = [...LEVELS].reverse();

/** Addresses on the page in front that are on record, loudest first; known wallets are folded away. */
export function PageSection({ findings }: { readonly findings: Findings }) {
  const { listed, more } = findings;
  const notes = listed.filter(({ verdict }) => verdict.level === 'note' || verdict.level === 'none');
  const loud = LOUDEST_FIRST.slice(0, 2).flatMap((level) => listed.filter(({ verdict }) => verdict.level === level));
  return (
    <section class="page">
      <div class="row">
        <h2>{t('page_title')}</h2>
        <span class="quiet" role="status">
          {pageStatus(findings)}
        </span>
      </div>
      <PageLimit findings={findings} />
      {loud.length > 0 && <AddressList reports={loud} />}
      {notes.length > 0 && (
        <Disclosure
          heading={3}
          open={notes.length <= 3 && loud.length === 0}
          summary={<span>{plural('page_notes', notes.length)}</span>}
        >
          <AddressList reports={notes} />
        </Disclosure>
      )}
      {more > 0 && <p class="quiet">{plural('page_more', more)}</p>}
    </section>
  );
}

function AddressList({ reports }: { readonly reports: readonly AddressReport[] }) {
  return (
    <ul class="plain">
      {reports.map((report) => (
        <FoundAddress key={report.facts.address.text} report={report} />
      ))}
    </ul>
  );
}

function pageStatus({ page, addressesSeen, reading, listed, more }: Findings): string {
  if (isPdf(page.contentType) || page.reading === 'off') return '';
  if (reading && addressesSeen === 0) return t('page_reading');
  if (addressesSeen === 0) return t('page_none');
  const onRecord = listed.length + more;
  const counted = plural('page_seen', addressesSeen, [
    onRecord === 0 ? t('page_seen_none') : formatCount(onRecord, textLocale()),
  ]);
  return reading ? t('sentence_pair', [`${counted}.`, t('page_reading')]) : counted;
}

function PageLimit({ findings: { page } }: { readonly findings: Findings }) {
  if (isPdf(page.contentType)) return <p class="quiet">{t('page_pdf')}</p>;
  if (page.reading === 'off') return <p class="quiet">{t('page_off')}</p>;
  return page.reading === 'too-large' ? <p class="quiet">{t('page_too_large')}</p> : null;
}

function isPdf(contentType: string): boolean {
  return contentType === 'application/pdf';
}
