import type { Coverage } from '../core/record/coverage.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { FactList } from '../ui/fact-list.tsx';
import { formatDate } from '../words/format-date.ts';

interface CoverageNoteProps {
  readonly coverage: Coverage;
  /** The host that was asked about; absent for an address. */
  readonly host?: string;
}

const SECTIONS = ['incidents', 'sanctions', 'addresses', 'domains', 'phishing'] as const;
const NUMERIC_HOST = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

/** What an empty record means and does not mean, and up to which day each section was read. */
export function CoverageNote({ coverage, host }: CoverageNoteProps) {
  return (
    <section class="coverage">
      <p>{t('none_limits')}</p>
      {host !== undefined && NUMERIC_HOST.test(host) && <p>{t('none_ip')}</p>}
      <h2>{t('coverage_title')}</h2>
      <FactList
        facts={SECTIONS.map((section) => [t(`coverage_${section}`), formatDate(coverage[section], textLocale())])}
      />
    </section>
  );
}
