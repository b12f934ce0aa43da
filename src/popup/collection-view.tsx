import type { CollectionReport } from '../messages/reports.ts';
import { t } from '../platform/i18n.ts';
import { CollectionFigures } from '../ui/collection-figures.tsx';
import { EnglishText } from '../ui/english-text.tsx';
import { SourceLink } from '../ui/source-link.tsx';
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
      <CollectionFigures report={report} class="figures" caption={t('collection_table')} />
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
