import { keepMade } from '../platform/keep-made.ts';

const countryNames = keepMade((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const lists = keepMade((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** `KR` → `South Korea`. A code that the browser does not know is shown as it is. */
export function formatCountry(code: string, locale: string): string {
  try {
    return countryNames(locale).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `a, b and c`. */
export function formatList(items: readonly string[], locale: string): string {
  return lists(locale).format(items);
}
