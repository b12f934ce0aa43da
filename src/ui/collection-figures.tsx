import type { CollectionReport } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { formatCount, formatUsd } from '../words/format-money.ts';

interface CollectionFiguresProps {
  readonly report: CollectionReport;
  readonly class: string;
  /** For screen readers, where no heading says it. */
  readonly caption?: string;
}

/** What the report says beside what the records give. */
export function CollectionFigures({ report, class: className, caption }: CollectionFiguresProps) {
  const { collection, derived } = report;
  const locale = textLocale();
  const { instances, countries, totalUsd } = collection.reported;
  const count = (value: number | undefined) => (value === undefined ? '–' : formatCount(value, locale));
  const usd = (value: number | undefined) =>
    value === undefined ? '–' : t('amount_about', [formatUsd(value, locale)]);
  const rows = [
    [t('collection_instances'), count(instances), count(derived.instances)],
    [t('collection_countries'), count(countries), count(derived.countries)],
    [t('collection_total'), usd(totalUsd), usd(derived.totalUsd)],
  ] as const;
  return (
    <table class={className}>
      {caption !== undefined && <caption class="unseen">{caption}</caption>}
      <thead>
        <tr>
          <td />
          <th scope="col">{t('collection_reported')}</th>
          <th scope="col">{t('collection_derived')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, reported, ours]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{reported}</td>
            <td>{ours}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
