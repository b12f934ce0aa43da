import type { CollectionReport } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { FactList } from '../ui/fact-list.tsx';
import { formatCountry, formatList } from '../words/format-names.ts';

/** Which countries the report counts, which its rows name beyond those, and which no row names. */
export function CountriesCompared({ report: { collection, incidents } }: { readonly report: CollectionReport }) {
  const locale = textLocale();
  const reported = collection.reported.countryCodes ?? [];
  const named = [...new Set(incidents.flatMap(({ countries }) => countries))];
  const words = (codes: readonly string[]) =>
    formatList(
      codes.map((code) => formatCountry(code, locale)).sort((a, b) => a.localeCompare(b, locale)),
      locale,
    );
  if (reported.length === 0) return null;
  return (
    <FactList
      facts={[
        [t('records_countries_reported'), words(reported)],
        [t('records_countries_beyond'), words(named.filter((code) => !reported.includes(code)))],
        [t('records_countries_unnamed'), words(reported.filter((code) => !named.includes(code)))],
      ]}
    />
  );
}
