import { daysBetween } from '../core/record/calendar.ts';
import type { IsoDate } from '../core/record/date.ts';
import type { RecordsSummary } from '../core/record/records-summary.ts';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { formatDate } from '../words/format-date.ts';

const SECTIONS = ['incidents', 'sanctions', 'addresses', 'domains', 'phishing'] as const;
/** A list older than this says so: much may have happened since. */
const OLD_AFTER_DAYS = 60;

interface PageFootProps {
  readonly summary: RecordsSummary | undefined;
  readonly today: IsoDate;
}

/** Which list answers, and up to which day each of its sections was read. */
export function PageFoot({ summary, today }: PageFootProps) {
  return (
    <footer class="page-foot">
      {summary !== undefined && <Coverage summary={summary} today={today} />}
      <p>{t('none_limits')}</p>
      <p>{t('foot_private')}</p>
    </footer>
  );
}

function Coverage({
  summary: { date, version, coverage },
  today,
}: {
  readonly summary: RecordsSummary;
  readonly today: IsoDate;
}) {
  const locale = textLocale();
  const ageDays = daysBetween(coverage.incidents, today);
  return (
    <>
      {ageDays > OLD_AFTER_DAYS && (
        <p class="old">{plural('list_old', ageDays, [formatDate(coverage.incidents, locale)])}</p>
      )}
      <dl>
        <div>
          <dt>{t('foot_list', [formatDate(date, locale)])}</dt>
          <dd>{t('foot_version', [version])}</dd>
        </div>
        {SECTIONS.map((section) => (
          <div key={section}>
            <dt>{t(`coverage_${section}`)}</dt>
            <dd>{t('records_read_up_to', [formatDate(coverage[section], locale)])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
