/** Dates as text, as precise as they are known: a day, a month or a year. */
import type { IsoDate } from '../core/record/date.ts';
import { t } from '../platform/i18n.ts';
import { keepMade } from '../platform/keep-made.ts';

/** By the length of the date. */
const FORMATS: Readonly<Record<number, (locale: string) => Intl.DateTimeFormat>> = {
  4: formatOf({ year: 'numeric' }),
  7: formatOf({ year: 'numeric', month: 'long' }),
  10: formatOf({ year: 'numeric', month: 'long', day: 'numeric' }),
};

function formatOf(parts: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  return keepMade((locale) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }));
}

/** `2019-07-11` → `11 July 2019`; `2019-07` → `July 2019`; `2019` → `2019`. Anything else is shown as it is. */
export function formatDate(date: IsoDate, locale: string): string {
  const format = FORMATS[date.length];
  const epochMs = Date.parse(date);
  if (format === undefined || Number.isNaN(epochMs)) return date;
  return format(locale).format(epochMs);
}

/** With its preposition, to stand in a sentence: `on 11 July 2019`, `in July 2019`. */
export function formatDateInSentence(date: IsoDate, locale: string): string {
  return t(date.length === 10 ? 'date_on_day' : 'date_in_span', [formatDate(date, locale)]);
}
