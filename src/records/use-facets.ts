import { useEffect, useState } from 'preact/hooks';
import { countFacet, FACET_NAMES, type Facets } from './facets.ts';
import type { Filters } from './filters.ts';
import type { Searched } from './select-incidents.ts';

/** Counting waits until typing pauses: the table answers each key, the numbers beside the choices may come later. */
const AFTER_MS = 220;

/** Empty until they were counted once. One filter is counted at a time, so that no key waits for all of them. */
export function useFacets(searched: Searched, filters: Filters): Partial<Facets> {
  const [facets, setFacets] = useState<Partial<Facets>>({});
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const countFrom = (position: number) => {
      const name = FACET_NAMES[position];
      if (name === undefined) return;
      const facet = countFacet(searched, filters, name);
      setFacets((known) => ({ ...known, [name]: facet }));
      timer = setTimeout(() => countFrom(position + 1));
    };
    timer = setTimeout(() => countFrom(0), AFTER_MS);
    return () => clearTimeout(timer);
  }, [searched, filters]);
  return facets;
}
