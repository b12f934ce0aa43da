/** How many incidents each choice of a filter would leave, the other filters being as they are. */
import type { IncidentRow } from '../core/record/records-summary.ts';
import type { Filters } from './filters.ts';
import { type Searched, selectIncidents } from './select-incidents.ts';

export type FacetName = 'kind' | 'country' | 'actor' | 'by';
export type Facet = readonly (readonly [value: string, count: number])[];
export type Facets = Readonly<Record<FacetName, Facet>>;

const NAMES: readonly FacetName[] = ['kind', 'country', 'actor', 'by'];

/** Most frequent first. */
export function countFacets(searched: Searched, filters: Filters): Facets {
  const facets = NAMES.map((name) => [name, countFacet(searched, filters, name)] as const);
  return Object.fromEntries(facets) as Record<FacetName, Facet>;
}

function countFacet(searched: Searched, filters: Filters, name: FacetName): Facet {
  const counts = new Map<string, number>();
  for (const { incident } of selectIncidents(searched, { ...filters, [name]: undefined, sort: 'newest' })) {
    for (const value of new Set(valuesOf(incident, name, searched))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b));
}

/** An incident counts for its actors and for all above them. */
function valuesOf(incident: IncidentRow, name: FacetName, { catalogue }: Searched): readonly string[] {
  if (name === 'kind') return [incident.kind];
  if (name === 'country') return incident.countries;
  if (name === 'by') return incident.attributions.map(({ by }) => by);
  return incident.attributions.flatMap(({ actor }) => catalogue.lineage.get(actor) ?? [actor]);
}
