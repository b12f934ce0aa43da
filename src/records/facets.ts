/** How many incidents each choice of a filter would leave, the other filters being as they are. */
import type { IncidentRow } from '../core/record/records-summary.ts';
import type { Filters } from './filters.ts';
import { type Searched, selectIncidents } from './select-incidents.ts';

export type FacetName = 'kind' | 'country' | 'actor' | 'by';
export type Facet = readonly (readonly [value: string, count: number])[];
export type Facets = Readonly<Record<FacetName, Facet>>;

export const FACET_NAMES: readonly FacetName[] = ['kind', 'country', 'actor', 'by'];

/** Most frequent first. */
export function countFacet(searched: Searched, filters: Filters, name: FacetName): Facet {
  const counts = new Map<string, number>();
  for (const { incident } of selectIncidents(searched, { ...filters, [name]: undefined, sort: 'newest' })) {
    for (const value of valuesOf(incident, name, searched)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b));
}

/** An incident counts once for each of its actors and for all above them. */
function valuesOf(
  { kind, countries, attributions }: IncidentRow,
  name: FacetName,
  searched: Searched,
): Iterable<string> {
  if (name === 'kind') return [kind];
  if (name === 'country') return countries;
  if (attributions.length === 0) return [];
  if (name === 'by') return new Set(attributions.map(({ by }) => by));
  const { lineage } = searched.catalogue;
  return new Set(attributions.flatMap(({ actor }) => lineage.get(actor) ?? [actor]));
}
