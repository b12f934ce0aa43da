import type { IsoDate } from '../core/record/date.ts';
import { incidentCounts } from '../core/record/incident-counts.ts';
import type { CollectionReport } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { CollectionFigures } from '../ui/collection-figures.tsx';
import { SourceLink } from '../ui/source-link.tsx';
import { timelineYears } from '../ui/timeline-years.ts';
import { formatDate } from '../words/format-date.ts';
import type { Catalogue } from './catalogue.ts';
import { Columns } from './columns.tsx';
import { CountriesCompared } from './countries-compared.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { IncidentLines } from './incident-lines.tsx';
import { RecordHead } from './record-head.tsx';
import { incidentsHref } from './route.ts';
import { StoryOfTheClaim, UN_COLLECTION } from './story-of-the-claim.tsx';
import { YearChart } from './year-chart.tsx';

interface CollectionPageProps {
  readonly report: CollectionReport;
  readonly catalogue: Catalogue;
  readonly today: IsoDate;
}

/** Incidents that a report groups: its figures beside those derived from the rows, why they differ, and every row. */
export function CollectionPage({ report, catalogue, today }: CollectionPageProps) {
  const { collection, incidents, names } = report;
  const counting = incidents.filter((incident) => incidentCounts(incident, incident.platform));
  const lastYear = Number(incidents[0]?.date.slice(0, 4) ?? today.slice(0, 4));
  return (
    <article class="record">
      <RecordHead
        above={t('records_kind_collection')}
        title={collection.name}
        below={<SourceLink source={collection.source} />}
        asOf={catalogue.summary.coverage.incidents}
        actions={
          <ExportButtons catalogue={catalogue} ids={incidents.map(({ id }) => id)} name={`caveat-${collection.id}`} />
        }
      />
      <p lang="en" class="story">
        {collection.summary}
      </p>
      <Columns
        sideFirst={collection.id !== UN_COLLECTION}
        side={
          <section>
            <h2>{t('collection_table')}</h2>
            <CollectionFigures report={report} class="figures compared" />
            {collection.difference !== '' && (
              <>
                <h3>{t('collection_difference')}</h3>
                <p lang="en" class="story">
                  {collection.difference}
                </p>
              </>
            )}
            <CountriesCompared report={report} />
          </section>
        }
      >
        {collection.id === UN_COLLECTION && <StoryOfTheClaim members={collection.incidents} />}
        <YearChart
          years={timelineYears(counting, (id) => names.states[id], lastYear)}
          hrefOf={(year) => incidentsHref({ collection: collection.id, from: year, to: year })}
        />
        <section>
          <h2>{t('collection_incidents')}</h2>
          <p>
            <a href={incidentsHref({ collection: collection.id })}>{t('records_open_in_table')}</a>
          </p>
          <ol class="plain entries">
            {incidents.map((incident) => (
              <li key={incident.id}>
                <time dateTime={incident.date}>{formatDate(incident.date, textLocale())}</time>
                <IncidentLines incident={incident} names={names} />
              </li>
            ))}
          </ol>
        </section>
      </Columns>
    </article>
  );
}
