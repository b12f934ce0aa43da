/** Reports on one record of the list, for the screens that it can be opened on. */
import type { List } from '../core/list/list.ts';
import type { Actor } from '../core/record/actor.ts';
import type { Incident } from '../core/record/incident.ts';
import { groupByEvent, totalLossUsd } from '../core/record/losses.ts';
import type { Failure } from '../messages/protocol.ts';
import type { ActorReport, CollectionReport, IncidentReport } from '../messages/reports.ts';
import { mentionedIn, nameRecords } from './name-records.ts';

/** @throws ListError when a record that is needed is damaged. */
export async function reportIncident(list: List, id: string): Promise<IncidentReport | Failure> {
  const incident = await list.find('incidents', id);
  if (incident === undefined) return notFound(id);
  const platform = await list.find('platforms', incident.platform);
  const names = await nameRecords(list, mentionedIn([incident]));
  return platform === undefined ? { incident, names } : { incident, platform, names };
}

/** @throws ListError when a record that is needed is damaged. */
export async function reportActor(list: List, id: string): Promise<ActorReport | Failure> {
  const actor = await list.find('actors', id);
  if (actor === undefined) return notFound(id);
  const [parent, children, incidents] = await Promise.all([
    actor.parent === undefined ? undefined : list.find('actors', actor.parent),
    Promise.all(actor.children.map((child) => list.find('actors', child))),
    findIncidents(list, actor.incidents),
  ]);
  const names = await nameRecords(list, mentionedIn(incidents));
  const present = children.filter((child): child is Actor => child !== undefined);
  return { actor, ...(parent === undefined ? {} : { parent }), children: present, incidents, names };
}

/** @throws ListError when a record that is needed is damaged. */
export async function reportCollection(list: List, id: string): Promise<CollectionReport | Failure> {
  const collection = await list.find('collections', id);
  if (collection === undefined) return notFound(id);
  const incidents = await findIncidents(list, collection.incidents);
  const derived = {
    instances: groupByEvent(incidents).length,
    countries: new Set(incidents.flatMap(({ countries }) => countries)).size,
    totalUsd: totalLossUsd(incidents),
  };
  return { collection, incidents, derived, names: await nameRecords(list, mentionedIn(incidents)) };
}

/** Newest first. */
async function findIncidents(list: List, ids: readonly string[]): Promise<Incident[]> {
  const incidents = await Promise.all(ids.map((id) => list.find('incidents', id)));
  return incidents
    .filter((incident) => incident !== undefined)
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

function notFound(id: string): Failure {
  return { failure: 'not-found', detail: id };
}
