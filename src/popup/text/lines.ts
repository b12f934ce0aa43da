/** Plain text to paste elsewhere: one claim a line, each source with its address. */
import type { Source } from '../../core/record/source.ts';
import { t, textLocale } from '../../platform/i18n.ts';
import { formatDate } from '../../words/format-date.ts';
import { webAddress } from '../../words/source-label.ts';

export type Lines = readonly string[];

export function bullets(items: Lines): Lines {
  return items.map((item) => `- ${item}`);
}

export function indent(lines: Lines): Lines {
  return lines.map((line) => `  ${line}`);
}

/** `Sources:` and one document a line; nothing where there is none. */
export function sourceLines(sources: readonly Source[]): Lines {
  if (sources.length === 0) return [];
  return [t('text_heading', [t('incident_sources')]), ...bullets(sources.map(sourceLine))];
}

/** `FBI, 21 February 2025, https://…` */
export function sourceLine({ publisher, date, url }: Source): string {
  const address = webAddress(url);
  const day = date === undefined ? [] : [formatDate(date, textLocale())];
  return row([publisher, ...day, ...(address === undefined ? [] : [address])]);
}

/** Parts of one statement behind each other, as the language sets them. */
export function row(parts: Lines): string {
  return new Intl.ListFormat(textLocale(), { type: 'unit', style: 'short' }).format(parts);
}
