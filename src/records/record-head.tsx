import type { ComponentChildren } from 'preact';
import type { IsoDate } from '../core/record/date.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { formatDate } from '../words/format-date.ts';

interface RecordHeadProps {
  readonly title: ComponentChildren;
  /** What kind of record it is, and where it belongs. */
  readonly above: ComponentChildren;
  readonly below?: ComponentChildren;
  /** Up to which day the sources of such records were read. */
  readonly asOf: IsoDate;
  readonly actions?: ComponentChildren;
}

/** What a page of one record is about. */
export function RecordHead({ title, above, below, asOf, actions }: RecordHeadProps) {
  return (
    <header class="record-head">
      <p class="above">{above}</p>
      <h1 tabIndex={-1}>{title}</h1>
      {below !== undefined && <p class="below">{below}</p>}
      <p class="as-of">{t('records_as_of', [formatDate(asOf, textLocale())])}</p>
      {actions}
    </header>
  );
}
