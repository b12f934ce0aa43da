import { t } from '../platform/i18n.ts';
import { ActiveChoices } from './active-choices.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { FilterPanel } from './filter-panel.tsx';
import type { Filters } from './filters.ts';
import { Hits } from './hits.tsx';
import { IncidentTable } from './incident-table.tsx';
import { Pictures } from './pictures.tsx';
import { ResultLine } from './result-line.tsx';
import type { Route } from './route.ts';
import { SearchField } from './search-field.tsx';
import type { Searched } from './select-incidents.ts';
import type { Store } from './store.ts';
import { useFacets } from './use-facets.ts';

interface IncidentsViewProps {
  readonly store: Store;
  readonly searched: Searched;
  readonly route: Extract<Route, { readonly filters: Filters }>;
}

/** All incidents, searched and filtered, as a table or in pictures. */
export function IncidentsView({ store, searched, route }: IncidentsViewProps) {
  const { filters, kind } = route;
  const { catalogue } = searched;
  const selected = store.selected.value;
  const facets = useFacets(searched, filters);
  return (
    <div class="with-aside">
      <div class="search-head">
        <h1 tabIndex={-1}>{t(kind === 'pictures' ? 'records_nav_pictures' : 'records_heading')}</h1>
        <SearchField
          label={t('records_search')}
          hint={t('records_search_hint')}
          text={filters.text}
          onText={(text) => store.refine({ ...filters, text })}
        />
      </div>
      <FilterPanel catalogue={catalogue} filters={filters} facets={facets} onFilters={store.refine} />
      <div class="results">
        <Hits catalogue={catalogue} text={filters.text} />
        <ActiveChoices catalogue={catalogue} filters={filters} onFilters={store.refine} />
        <div class="result-head">
          <ResultLine selected={selected} />
          <ExportButtons
            catalogue={catalogue}
            ids={selected.map(({ incident }) => incident.id)}
            name="caveat-incidents"
          />
        </div>
        {kind === 'pictures' ? (
          <Pictures catalogue={catalogue} selected={selected} filters={filters} today={store.today} />
        ) : (
          <IncidentTable catalogue={catalogue} selected={selected} filters={filters} onFilters={store.refine} />
        )}
      </div>
    </div>
  );
}
