import { daysBetween } from '../core/record/calendar.ts';
import type { IsoDate } from '../core/record/date.ts';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { formatDate } from '../words/format-date.ts';
import type { Head } from './views.ts';

/** A list older than this says so: much may have happened since. */
const OLD_AFTER_DAYS = 60;

interface ListFootProps {
  readonly head: Head | undefined;
  readonly today: IsoDate;
}

/** Which list answers, how old it is, and that nothing was sent anywhere. */
export function ListFoot({ head, today }: ListFootProps) {
  const ageDays = head === undefined ? 0 : daysBetween(head.coverage.incidents, today);
  return (
    <div class="foot">
      {head !== undefined && ageDays > OLD_AFTER_DAYS && (
        <p class="old">{plural('list_old', ageDays, [formatDate(head.coverage.incidents, textLocale())])}</p>
      )}
      <p>
        <span title={head && t('foot_version', [head.version])}>
          {head && t('foot_list', [formatDate(head.date, textLocale())])}
        </span>
        <span>{t('foot_private')}</span>
      </p>
    </div>
  );
}
