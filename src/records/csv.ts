/**
 * Comma-separated values after RFC 4180: CRLF between records, fields in quotes where they need it. A text that a
 * spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, tab or carriage return) gets an apostrophe
 * before it, as OWASP advises against CSV injection. Numbers are written as they are.
 */

export type CsvValue = string | number | boolean | undefined;

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export function toCsv(names: readonly string[], records: readonly (readonly CsvValue[])[]): string {
  const lines = [names, ...records].map((record) => record.map(toField).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function toField(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
