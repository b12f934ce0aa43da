import type { IsoDate } from '../core/record/date.ts';
import type { Incident } from '../core/record/incident.ts';
import { incidentCounts } from '../core/record/incident-counts.ts';
import { groupByEvent, totalLossUsd } from '../core/record/losses.ts';
import type { ActorReport } from '../messages/reports.ts';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { FactList } from '../ui/fact-list.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { timelineYears } from '../ui/timeline-years.ts';
import { formatDate } from '../words/format-date.ts';
import { formatCount, formatUsdShort } from '../words/format-money.ts';
import { formatCountry, formatList } from '../words/format-names.ts';
import { AddressSection } from './address-section.tsx';
import type { Catalogue } from './catalogue.ts';
import { Columns } from './columns.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { OFFICIAL } from './filters.ts';
import { IncidentLines } from './incident-lines.tsx';
import { KeyFigures } from './key-figures.tsx';
import { RecordHead } from './record-head.tsx';
import { incidentsHref, recordHref } from './route.ts';
import { SaidBy } from './said-by.tsx';
import { YearChart } from './year-chart.tsx';

interface ActorPageProps {
  readonly report: ActorReport;
  readonly catalogue: Catalogue;
  readonly today: IsoDate;
}

/** A person, group or state that is named, and everything that is ascribed to it or to those below it. */
export function ActorPage({ report, catalogue, today }: ActorPageProps) {
  const { actor, children, incidents, names } = report;
  const locale = textLocale();
  const line = (catalogue.lineage.get(actor.id) ?? []).slice(1);
  const below = [actor.id, ...descendants(actor.id, catalogue)];
  const counting = incidents.filter((incident) => incidentCounts(incident, incident.platform));
  const years = timelineYears(counting, (id) => names.states[id], Number(today.slice(0, 4)));
  const state = actor.state === undefined ? [] : [t('actor_state', [formatCountry(actor.state, locale)])];
  const links = (ids: readonly string[]) => ids.map((id) => <ActorLink key={id} id={id} catalogue={catalogue} />);
  return (
    <article class="record">
      <RecordHead
        above={[t('records_kind_actor'), ...state].join(' · ')}
        title={actor.name}
        below={actor.aliases.length === 0 ? undefined : t('records_also_known', [formatList(actor.aliases, locale)])}
        asOf={catalogue.summary.coverage.incidents}
        actions={
          <ExportButtons catalogue={catalogue} ids={incidents.map(({ id }) => id)} name={`caveat-${actor.id}`} />
        }
      />
      <p lang="en" class="story">
        {actor.summary}
      </p>
      <ActorFigures counting={counting} />
      <Columns
        sideFirst
        side={
          <>
            <FactList
              facts={[
                [t('actor_parent'), links(line)],
                [t('actor_children'), links(children.map(({ id }) => id))],
                [t('incident_sources'), <SourceList key="sources" sources={actor.sources} />],
              ]}
            />
            <SaidBy incidents={incidents} actors={below} hrefOf={(by) => incidentsHref({ actor: actor.id, by })} />
          </>
        }
      >
        {years.length > 1 && (
          <YearChart years={years} hrefOf={(year) => incidentsHref({ actor: actor.id, from: year, to: year })} />
        )}
        <section>
          <h2>{t('actor_incidents')}</h2>
          {children.length > 0 && <p class="quiet">{t('actor_rollup')}</p>}
          {incidents.length === 0 && <p class="quiet">{t('actor_none')}</p>}
          <ol class="plain entries">
            {incidents.map((incident) => (
              <li key={incident.id}>
                <time dateTime={incident.date}>{formatDate(incident.date, locale)}</time>
                <IncidentLines incident={incident} names={names} actors={below} />
              </li>
            ))}
          </ol>
        </section>
      </Columns>
      <AddressSection query={{ actor: actor.id }} />
    </article>
  );
}

function ActorFigures({ counting }: { readonly counting: readonly Incident[] }) {
  const locale = textLocale();
  const official = counting.filter(({ attributions }) =>
    attributions.some(({ strength, disputed }) => OFFICIAL.includes(strength) && disputed !== true),
  );
  const events = groupByEvent(counting).length;
  return (
    <KeyFigures
      figures={[
        [plural('actor_fact_incidents', events), formatCount(events, locale)],
        [t('actor_fact_total'), formatUsdShort(totalLossUsd(counting), locale)],
        [t('actor_fact_official'), formatUsdShort(totalLossUsd(official), locale)],
      ]}
    />
  );
}

function descendants(id: string, { lineage }: Catalogue): readonly string[] {
  return [...lineage].filter(([other, line]) => other !== id && line.includes(id)).map(([other]) => other);
}

function ActorLink({ id, catalogue }: { readonly id: string; readonly catalogue: Catalogue }) {
  return (
    <span class="listed">
      <a href={recordHref('actor', id)}>{catalogue.actors.get(id)?.name ?? id}</a>
    </span>
  );
}
