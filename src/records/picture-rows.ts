/** What the pictures show, from the incidents that count: each event once, net of what came back at the time. */
import { STRENGTHS } from '../core/record/attribution.ts';
import { eventLossUsd, groupByEvent, totalLossUsd } from '../core/record/losses.ts';
import type { IncidentRow } from '../core/record/records-summary.ts';
import { isAscribedToState } from '../ui/timeline-years.ts';
import { type Catalogue, stateOf } from './catalogue.ts';
import type { StrengthChoice } from './filters.ts';
import { firmest } from './select-incidents.ts';

export interface RankRow {
  readonly key: string;
  readonly usd: number;
  readonly ofStateUsd: number;
  /** Events. */
  readonly count: number;
}

/** The costliest events, the largest first. `key` is the id of the incident that tells most of it. */
export function rankThefts(incidents: readonly IncidentRow[], catalogue: Catalogue, most: number): RankRow[] {
  return groupByEvent(incidents)
    .map((event) => {
      const [largest] = [...event].sort((a, b) => eventLossUsd([b]) - eventLossUsd([a]));
      const usd = eventLossUsd(event);
      const ofState = event.some((incident) => isAscribedToState(incident, stateOf(catalogue)));
      return { key: largest?.id ?? '', usd, ofStateUsd: ofState ? usd : 0, count: 1 };
    })
    .filter(({ usd }) => usd > 0)
    .sort((a, b) => b.usd - a.usd)
    .slice(0, most);
}

/** An event with victims in two countries stands under both. */
export function rankCountries(incidents: readonly IncidentRow[], catalogue: Catalogue): RankRow[] {
  return rankBy(incidents, catalogue, ({ countries }) => countries);
}

/** By the firmest claim about each incident, in the order of firmness; `nobody` last. */
export function rankStrengths(incidents: readonly IncidentRow[], catalogue: Catalogue): RankRow[] {
  const order: readonly StrengthChoice[] = [...STRENGTHS, 'nobody'];
  const rows = rankBy(incidents, catalogue, ({ attributions }) => [firmest(attributions)?.strength ?? 'nobody']);
  return rows.sort((a, b) => order.indexOf(a.key as StrengthChoice) - order.indexOf(b.key as StrengthChoice));
}

function rankBy(
  incidents: readonly IncidentRow[],
  catalogue: Catalogue,
  keysOf: (incident: IncidentRow) => readonly string[],
): RankRow[] {
  const groups = new Map<string, IncidentRow[]>();
  for (const incident of incidents) {
    for (const key of keysOf(incident)) groups.set(key, [...(groups.get(key) ?? []), incident]);
  }
  return [...groups]
    .map(([key, group]) => ({
      key,
      usd: totalLossUsd(group),
      ofStateUsd: totalLossUsd(group.filter((incident) => isAscribedToState(incident, stateOf(catalogue)))),
      count: groupByEvent(group).length,
    }))
    .sort((a, b) => b.usd - a.usd || b.count - a.count);
}
