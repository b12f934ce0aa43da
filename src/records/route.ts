/** The address of each view, kept in the page's hash: `#/incident/2019-07-bitpoint-japan`, `#/incidents?actor=lazarus`. */
import { type Filters, NO_FILTERS, parseFilters, writeFilters } from './filters.ts';

export type RecordKind = 'incident' | 'platform' | 'actor' | 'collection' | 'address';

export type Route =
  | { readonly kind: 'incidents' | 'pictures'; readonly filters: Filters }
  | { readonly kind: 'platforms'; readonly text: string; readonly order: PlatformOrder }
  | { readonly kind: 'actors' | 'collections' }
  | { readonly kind: 'record'; readonly record: RecordKind; readonly id: string };

export const PLATFORM_ORDERS = ['loss', 'incidents', 'name'] as const;
export type PlatformOrder = (typeof PLATFORM_ORDERS)[number];

const RECORD_KINDS: readonly RecordKind[] = ['incident', 'platform', 'actor', 'collection', 'address'];

/** Anything that is no address of a view leads to the table of all incidents. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const params = new URLSearchParams(query);
  const [name = '', ...rest] = path.split('/');
  const record = RECORD_KINDS.find((kind) => kind === name);
  const id = decode(rest.join('/'));
  if (record !== undefined && id !== '') return { kind: 'record', record, id };
  if (name === 'platforms') return { kind: name, text: params.get('q') ?? '', order: parseOrder(params.get('sort')) };
  if (name === 'actors' || name === 'collections') return { kind: name };
  return { kind: name === 'pictures' ? name : 'incidents', filters: parseFilters(params) };
}

export function writeRoute(route: Route): string {
  if (route.kind === 'record') return `#/${route.record}/${encodeURIComponent(route.id)}`;
  const params = paramsOf(route).toString();
  return `#/${route.kind}${params === '' ? '' : `?${params}`}`;
}

export function recordHref(record: RecordKind, id: string): string {
  return writeRoute({ kind: 'record', record, id });
}

/** All incidents for which this holds. */
export function incidentsHref(filters: Partial<Filters>): string {
  return writeRoute({ kind: 'incidents', filters: { ...NO_FILTERS, ...filters } });
}

function paramsOf(route: Exclude<Route, { kind: 'record' }>): URLSearchParams {
  if (route.kind === 'incidents' || route.kind === 'pictures') return writeFilters(route.filters);
  const params = new URLSearchParams();
  if (route.kind !== 'platforms') return params;
  if (route.text !== '') params.set('q', route.text);
  if (route.order !== 'loss') params.set('sort', route.order);
  return params;
}

function parseOrder(value: string | null): PlatformOrder {
  return PLATFORM_ORDERS.find((order) => order === value) ?? 'loss';
}

/** A hash may be typed by hand, and a stray percent sign is no encoding. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
