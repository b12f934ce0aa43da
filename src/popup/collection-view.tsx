import type { CollectionReport } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { EnglishText } from '../ui/english-text.tsx';
import { SourceLink } from '../ui/source-link.tsx';
import { formatCount, formatUsd } from '../words/format-money.ts';
import { IncidentRow } from './incident-row.tsx';
import { ViewHead } from './view-head.tsx';

/** Incidents that a report groups, with its figures beside ours, and why they differ. */
export function CollectionView({ report }: { readonly report: CollectionReport }) {
  const { collection, incidents, names } = report;
  return (
    <>
      <ViewHead title={collection.name} />
      <EnglishText>{collection.summary}</EnglishText>
      <p class="story">
        <SourceLink source={collection.source} />
      </p>
      <Figures report={report} />
      {collection.difference !== '' && (
        <section class="difference">
          <h2>{t('collection_difference')}</h2>
          <p lang="en">{collection.difference}</p>
        </section>
      )}
      <section class="incidents">
        <h2>{t('collection_incidents')}</h2>
        <ol class="plain">
          {incidents.map((incident) => (
            <IncidentRow key={incident.id} incident={incident} names={names} />
          ))}
        </ol>
      </section>
    </>
  );
}

function Figures({ report: { collection, derived } }: { readonly report: CollectionReport }) {
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
    <table class="figures">
      <caption class="unseen">{t('collection_table')}</caption>
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
