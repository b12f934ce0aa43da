/** The names behind the ids in a report, so that a screen never shows an id. */
import type { List, TableName, Tables } from '../core/list/list.ts';
import type { Incident } from '../core/record/incident.ts';
import type { Names } from '../messages/reports.ts';

/** Ids that a report mentions, in any order and number. */
export interface Mentioned {
  readonly actors: readonly string[];
  readonly platforms: readonly string[];
  /** Those whose collections are to be named. */
  readonly incidents: readonly string[];
}

/** @throws ListError when a record that is needed is damaged. */
export async function nameRecords(list: List, mentioned: Mentioned): Promise<Names> {
  const [actors, platforms, collections] = await Promise.all([
    findEach(list, 'actors', mentioned.actors),
    findEach(list, 'platforms', mentioned.platforms),
    mentioned.incidents.length === 0 ? [] : list.all('collections'),
  ]);
  const states = actors.flatMap(({ id, state }) => (state === undefined ? [] : [[id, state] as const]));
  return {
    actors: Object.fromEntries(actors.map(({ id, name }) => [id, name])),
    states: Object.fromEntries(states),
    platforms: Object.fromEntries(platforms.map(({ id, name }) => [id, name])),
    hosts: Object.fromEntries(platforms.flatMap(({ id, hosts }) => (hosts[0] === undefined ? [] : [[id, hosts[0]]]))),
    collections: Object.fromEntries(
      [...new Set(mentioned.incidents)].flatMap((incident) => {
        const of = collections.filter(({ incidents }) => incidents.includes(incident));
        return of.length === 0 ? [] : [[incident, of.map(({ id, name }) => ({ id, name }))] as const];
      }),
    ),
  };
}

/** What incidents mention. */
export function mentionedIn(incidents: readonly Incident[]): Mentioned {
  return {
    actors: incidents.flatMap(({ attributions }) => attributions.map(({ actor }) => actor)),
    platforms: incidents.flatMap(({ platform, also = [] }) => [platform, ...also]),
    incidents: incidents.map(({ id }) => id),
  };
}

async function findEach<T extends TableName>(list: List, table: T, ids: readonly string[]): Promise<Tables[T][]> {
  const records = await Promise.all([...new Set(ids)].map((id) => list.find(table, id)));
  return records.filter((record) => record !== undefined);
}
