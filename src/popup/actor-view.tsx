import type { ComponentChildren } from 'preact';
import type { Attribution } from '../core/record/attribution.ts';
import type { Incident } from '../core/record/incident.ts';
import { incidentCounts } from '../core/record/incident-counts.ts';
import { groupByEvent, totalLossUsd } from '../core/record/losses.ts';
import type { ActorReport } from '../messages/reports.ts';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { EnglishText } from '../ui/english-text.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { TargetLink } from '../ui/target-link.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { timelineYears } from '../ui/timeline-years.ts';
import { formatCount, formatUsdShort } from '../words/format-money.ts';
import { formatCountry, formatList } from '../words/format-names.ts';
import { Facts } from './facts.tsx';
import { IncidentRow } from './incident-row.tsx';
import { ViewHead } from './view-head.tsx';

const OFFICIAL: readonly Attribution['strength'][] = ['convicted', 'charged', 'sanctioned', 'attributed'];

/** A person, group or state that is named, and everything that is ascribed to it or to those below it. */
export function ActorView({ report, today }: { readonly report: ActorReport; readonly today: string }) {
  const { actor, children, incidents, names } = report;
  const counting = incidents.filter((incident) => incidentCounts(incident, incident.platform));
  const below = actor.state && t('actor_state', [formatCountry(actor.state, textLocale())]);
  const years = timelineYears(counting, (id) => names.states[id], Number(today.slice(0, 4)));
  return (
    <>
      <ViewHead title={actor.name} monogram={actor.name} below={below} />
      <EnglishText>{actor.summary}</EnglishText>
      <FactList
        facts={[
          [t('actor_aliases'), formatList(actor.aliases, textLocale())],
          [t('actor_parent'), parents(report)],
          [t('actor_children'), children.map(({ id, name }) => actorLink(id, name))],
          [t('incident_sources'), <SourceList key="sources" sources={actor.sources} />],
        ]}
      />
      {counting.length > 0 && <ActorFacts counting={counting} />}
      {counting.length > 1 && years.length > 1 && <Timeline years={years} />}
      <section class="incidents">
        <h2>{t('actor_incidents')}</h2>
        {children.length > 0 && <p class="quiet">{t('actor_rollup')}</p>}
        {incidents.length === 0 && <p class="quiet">{t('actor_none')}</p>}
        <ol class="plain">
          {incidents.map((incident) => (
            <IncidentRow key={incident.id} incident={incident} names={names} actors={[actor.id, ...actor.children]} />
          ))}
        </ol>
      </section>
    </>
  );
}

function ActorFacts({ counting }: { readonly counting: readonly Incident[] }) {
  const locale = textLocale();
  const official = counting.filter(({ attributions }) => attributions.some(isOfficial));
  const events = groupByEvent(counting).length;
  return (
    <Facts
      title={t('facts_title')}
      facts={[
        [formatCount(events, locale), plural('actor_fact_incidents', events)],
        [formatUsdShort(totalLossUsd(counting), locale), t('actor_fact_total')],
        [formatUsdShort(totalLossUsd(official), locale), t('actor_fact_official')],
      ]}
    />
  );
}

function isOfficial({ strength, disputed }: Attribution): boolean {
  return OFFICIAL.includes(strength) && disputed !== true;
}

function parents({ parent, names }: ActorReport): ComponentChildren {
  if (parent === undefined) return undefined;
  const above = parent.parent;
  return [
    actorLink(parent.id, parent.name),
    above === undefined ? undefined : actorLink(above, names.actors[above] ?? above),
  ];
}

function actorLink(id: string, name: string) {
  return (
    <span class="listed" key={id}>
      <TargetLink target={{ kind: 'actor', id }}>{name}</TargetLink>
    </span>
  );
}
