import { LEVELS, type Level } from '../core/verdict/level.ts';
import type { AddressReport } from '../messages/reports.ts';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { formatCount } from '../words/format-money.ts';
import { FoundAddress } from './found-address.tsx';
import { TwinPairs } from './twin-pairs.tsx';
import type { Findings, TabKnown } from './views.ts';

const LOUDEST_FIRST: readonly Level[] = [...LEVELS].reverse();

interface PageSectionProps {
  /** Absent until the page answers, and where it cannot. */
  readonly findings?: Findings | undefined;
  readonly tab: TabKnown;
  readonly setQuiet: (quiet: boolean) => void;
}

/** Addresses on the page in front that are on record, loudest first; known wallets are folded away. */
export function PageSection({ findings, tab, setQuiet }: PageSectionProps) {
  const { listed = [], more = 0 } = findings ?? {};
  const notes = listed.filter(({ verdict }) => verdict.level === 'note' || verdict.level === 'none');
  const loud = LOUDEST_FIRST.slice(0, 2).flatMap((level) => listed.filter(({ verdict }) => verdict.level === level));
  return (
    <section class="page">
      <div class="row">
        <h2>{t('page_title')}</h2>
        <span class="quiet" role="status">
          {pageStatus(findings, tab)}
        </span>
      </div>
      <PageLimit findings={findings} tab={tab} />
      <TwinPairs pairs={findings?.twins ?? []} />
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
      <button type="button" class="quiet-button" onClick={() => setQuiet(!tab.isQuiet)}>
        {t(tab.isQuiet ? 'site_quiet_off' : 'site_quiet_on')}
      </button>
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

function pageStatus(findings: Findings | undefined, tab: TabKnown): string {
  if (findings === undefined) return tab.isRead && !tab.isQuiet ? t('page_reading') : '';
  const { page, addressesSeen, reading, listed, more } = findings;
  if (tab.isQuiet || isPdf(page.contentType) || page.reading === 'off') return '';
  if (reading && addressesSeen === 0) return t('page_reading');
  if (addressesSeen === 0) return t('page_none');
  const onRecord = listed.length + more;
  const counted = plural('page_seen', addressesSeen, [
    onRecord === 0 ? t('page_seen_none') : formatCount(onRecord, textLocale()),
  ]);
  return reading ? t('page_seen_reading', [counted, t('page_reading')]) : counted;
}

function PageLimit({ findings, tab }: { readonly findings?: Findings | undefined; readonly tab: TabKnown }) {
  if (!tab.isRead) return <p class="quiet">{t('page_unread')}</p>;
  if (findings !== undefined && isPdf(findings.page.contentType)) return <p class="quiet">{t('page_pdf')}</p>;
  if (tab.isQuiet || findings?.page.reading === 'off') return <p class="quiet">{t('page_off')}</p>;
  return findings?.page.reading === 'too-large' ? <p class="quiet">{t('page_too_large')}</p> : null;
}

function isPdf(contentType: string): boolean {
  return contentType === 'application/pdf';
}
