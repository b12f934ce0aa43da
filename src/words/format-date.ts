/** Dates as text, as precise as they are known: a day, a month or a year. */
import type { IsoDate } from '../core/record/date.ts';
import { t } from '../platform/i18n.ts';

const PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** `2019-07-11` → `11 July 2019`; `2019-07` → `July 2019`; `2019` → `2019`. Anything else is shown as it is. */
export function formatDate(date: IsoDate, locale: string): string {
  const parts = PARTS[date.length];
  const epochMs = Date.parse(date);
  if (parts === undefined || Number.isNaN(epochMs)) return date;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(epochMs);
}

/** With its preposition, to stand in a sentence: `on 11 July 2019`, `in July 2019`. */
export function formatDateInSentence(date: IsoDate, locale: string): string {
  return t(date.length === 10 ? 'date_on_day' : 'date_in_span', [formatDate(date, locale)]);
}
