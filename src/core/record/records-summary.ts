/**
 * The whole record in short: what a table, a search and a picture of all incidents need, without texts and sources.
 * Compiled with the list, since decoding every record to show the first forty would cost a second in a large one.
 */
import type { Tables } from '../list/list.ts';
import type { Actor, Collection } from './actor.ts';
import type { Attribution } from './attribution.ts';
import type { Coverage } from './coverage.ts';
import type { IsoDate } from './date.ts';
import type { Incident } from './incident.ts';
import { incidentCounts } from './incident-counts.ts';
import type { Platform } from './platform.ts';

export type Claim = Pick<Attribution, 'actor' | 'by' | 'strength' | 'disputed' | 'outcome'>;

export interface IncidentRow
  extends Pick<
    Incident,
    | 'id'
    | 'date'
    | 'platform'
    | 'kind'
    | 'lossUsd'
    | 'recoveredUsd'
    | 'records'
    | 'customers'
    | 'customersFinal'
    | 'countries'
    | 'sameEvent'
  > {
  /** Against its own platform. */
  readonly counts: boolean;
  readonly attributions: readonly Claim[];
}

export interface PlatformRow extends Pick<Platform, 'id' | 'name' | 'kind' | 'country'> {
  readonly aliases?: readonly string[];
  readonly hosts?: readonly string[];
}

export interface ActorRow extends Pick<Actor, 'id' | 'name' | 'state' | 'parent'> {
  readonly aliases?: readonly string[];
}

export interface RecordsSummary {
  /** Of the list that it was made from. */
  readonly version: string;
  readonly date: IsoDate;
  readonly coverage: Coverage;
  /** Newest first. */
  readonly incidents: readonly IncidentRow[];
  /** By name. */
  readonly platforms: readonly PlatformRow[];
  readonly actors: readonly ActorRow[];
  readonly collections: readonly Pick<Collection, 'id' | 'name' | 'incidents'>[];
}

export interface SummaryParts extends Pick<RecordsSummary, 'version' | 'date' | 'coverage'> {
  readonly incidents: readonly Incident[];
  readonly platforms: readonly Platform[];
  readonly actors: readonly Actor[];
  readonly collections: readonly Tables['collections'][];
}

export function summariseRecords({ version, date, coverage, ...tables }: SummaryParts): RecordsSummary {
  return {
    version,
    date,
    coverage,
    incidents: [...tables.incidents].sort(newestFirst).map(toIncidentRow),
    platforms: [...tables.platforms].sort(byName).map(toPlatformRow),
    actors: [...tables.actors].sort(byName).map(toActorRow),
    collections: [...tables.collections].sort(byName).map(({ id, name, incidents }) => ({ id, name, incidents })),
  };
}

/** A field that is undefined is not there: the summary is written as JSON. */
function toIncidentRow(incident: Incident): IncidentRow {
  const { id, date, platform, kind, lossUsd, recoveredUsd, records, customers, customersFinal } = incident;
  const { countries, sameEvent, attributions } = incident;
  return withoutUndefined({
    id,
    date,
    platform,
    kind,
    lossUsd,
    recoveredUsd,
    records,
    customers,
    customersFinal,
    countries,
    sameEvent,
    counts: incidentCounts(incident, platform),
    attributions: attributions.map(({ actor, by, strength, disputed, outcome }) =>
      withoutUndefined({ actor, by, strength, disputed, outcome }),
    ),
  }) as IncidentRow;
}

function toPlatformRow({ id, name, kind, country, aliases, hosts }: Platform): PlatformRow {
  return withoutUndefined({ id, name, kind, country, aliases: unlessEmpty(aliases), hosts: unlessEmpty(hosts) });
}

function toActorRow({ id, name, state, parent, aliases }: Actor): ActorRow {
  return withoutUndefined({ id, name, state, parent, aliases: unlessEmpty(aliases) });
}

function unlessEmpty(texts: readonly string[]): readonly string[] | undefined {
  return texts.length === 0 ? undefined : texts;
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(record: T): Present<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Present<T>;
}

function newestFirst(a: Incident, b: Incident): number {
  return compare(b.date, a.date) || compare(a.id, b.id);
}

function byName(a: { readonly name: string; readonly id: string }, b: typeof a): number {
  return compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id);
}

/** By code units, so that every machine writes the same order. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
