import { useEffect, useState } from 'preact/hooks';
import { countFacets, type Facets } from './facets.ts';
import type { Filters } from './filters.ts';
import type { Searched } from './select-incidents.ts';

/** Counting waits until typing pauses: the table answers each key, the numbers beside the choices may come later. */
const AFTER_MS = 180;

/** `undefined` until they were counted once. */
export function useFacets(searched: Searched, filters: Filters): Facets | undefined {
  const [facets, setFacets] = useState<Facets | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setFacets(countFacets(searched, filters)), AFTER_MS);
    return () => clearTimeout(timer);
  }, [searched, filters]);
  return facets;
}
