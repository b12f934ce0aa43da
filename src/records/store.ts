/** The page's state and what changes it. Without JSX, so that it is tested without drawing. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { IsoDate } from '../core/record/date.ts';
import type { RecordsSummary } from '../core/record/records-summary.ts';
import type { PlatformReport } from '../messages/records.ts';
import type { ActorReport, AddressReport, CollectionReport, IncidentReport } from '../messages/reports.ts';
import { openCatalogue } from './catalogue.ts';
import type { Connector, Trouble } from './connector.ts';
import { fetchRecord } from './fetch-record.ts';
import type { Filters } from './filters.ts';
import { prepareEntries } from './find-entries.ts';
import { parseRoute, type RecordKind, type Route, writeRoute } from './route.ts';
import { indexIncidents, type SearchIndex } from './search-index.ts';
import { type Searched, type Selected, selectIncidents } from './select-incidents.ts';

/** What a page of one record shows. */
export type RecordReport =
  | ({ readonly kind: 'incident' } & IncidentReport)
  | ({ readonly kind: 'platform' } & PlatformReport)
  | ({ readonly kind: 'actor' } & ActorReport)
  | ({ readonly kind: 'collection' } & CollectionReport)
  | AddressReport;

export type RecordContent =
  | { readonly state: 'loading' }
  | { readonly state: 'shown'; readonly report: RecordReport }
  | { readonly state: 'troubled'; readonly trouble: Trouble };

export interface Store {
  readonly today: IsoDate;
  readonly connector: Connector;
  readonly route: ReadonlySignal<Route>;
  readonly searched: ReadonlySignal<Searched | undefined>;
  /** Why there is no list at all. */
  readonly trouble: ReadonlySignal<Trouble | undefined>;
  readonly selected: ReadonlySignal<readonly Selected[]>;
  /** Of the record that the route names. */
  readonly record: ReadonlySignal<RecordContent>;
  start(): Promise<void>;
  /** The page's hash is another now. */
  follow(hash: string): void;
  /** Changes the filters of the view in front, in place: typing leaves no trail in the history. */
  refine(filters: Filters): void;
}

/** @param replaceHash writes the page's address without a new step in the history */
export function createStore(
  connector: Connector,
  today: IsoDate,
  locale: string,
  replaceHash: (hash: string) => void,
): Store {
  const route = signal<Route>(parseRoute(''));
  const summary = signal<RecordsSummary | undefined>(undefined);
  const trouble = signal<Trouble | undefined>(undefined);
  const record = signal<RecordContent>({ state: 'loading' });
  const searched = computed(() => (summary.value === undefined ? undefined : toSearched(summary.value, locale)));

  const loadRecord = async (kind: RecordKind, id: string) => {
    const asked = route.value;
    record.value = { state: 'loading' };
    const content = await fetchRecord(connector, kind, id);
    if (route.value === asked) record.value = content;
  };

  return {
    today,
    connector,
    route,
    searched,
    trouble,
    record,
    selected: computed(() => {
      const { value } = route;
      if (searched.value === undefined || !('filters' in value)) return [];
      return selectIncidents(searched.value, value.filters);
    }),
    start: async () => {
      trouble.value = undefined;
      const loaded = await loadSummary(connector, (packaged) => {
        summary.value = packaged;
      });
      if (typeof loaded === 'string') {
        summary.value = undefined;
        trouble.value = loaded;
      } else if (loaded !== summary.value) summary.value = loaded;
      prepareIndex(searched.value);
    },
    follow: (hash) => {
      route.value = parseRoute(hash);
      if (route.value.kind === 'record') void loadRecord(route.value.record, route.value.id);
    },
    refine: (filters) => {
      const { value } = route;
      if (!('filters' in value)) return;
      route.value = { ...value, filters };
      replaceHash(writeRoute(route.value));
    },
  };
}

/** Between other tasks, so that the first key finds the index ready and no frame waits for it. */
function prepareIndex(searched: Searched | undefined): void {
  if (searched === undefined) return;
  if (searched.index().prepareSome()) setTimeout(() => prepareIndex(searched));
  else setTimeout(() => prepareEntries(searched.catalogue));
}

function toSearched(summary: RecordsSummary, locale: string): Searched {
  const catalogue = openCatalogue(summary);
  let index: SearchIndex | undefined;
  return {
    catalogue,
    index: () => {
      index ??= indexIncidents(catalogue, locale);
      return index;
    },
  };
}

/**
 * The packaged summary is shown at once; then the background tells which list is open. A newer one is summarised from
 * its records; a damaged one answers nothing, and then nothing is shown.
 */
async function loadSummary(
  connector: Connector,
  onPackaged: (summary: RecordsSummary) => void,
): Promise<RecordsSummary | Trouble> {
  const packaged = await connector.packagedSummary();
  if (packaged !== undefined) onPackaged(packaged);
  // A sleeping background takes the processor for a moment: what can be shown is painted first.
  await connector.painted();
  const head = await connector.ask('page→background/list-head', {});
  if (!head.ok) return head.trouble === 'no-answer' && packaged !== undefined ? packaged : head.trouble;
  if (packaged !== undefined && packaged.version === head.value.version) return packaged;
  const current = await connector.ask('page→background/records', {});
  return current.ok ? current.value : current.trouble;
}
