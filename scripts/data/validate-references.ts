/** Every reference names something that is there; actors form a tree; an event told twice has one first telling. */
import type { Data, IncidentRecord, PlacedJson } from './data.ts';
import type { JsonPath } from './find-json-line.ts';
import { type Placed, type Problem, problemAt } from './problem.ts';

type Ids = ReadonlySet<string>;
/** A column or member, the id that it holds, and the ids that it may hold. */
type Reference = readonly [what: string, id: string | undefined, among: Ids];

export function validateReferences(data: Data): Problem[] {
  const platforms = idsOf(data.platforms);
  const subjects = idsOf(data.subjects);
  const actors = idsOf(data.actors);
  const incidents = idsOf(data.incidents);
  const hosts = new Set(data.domains.map(({ value }) => value.host));
  const sources = new Set(data.phishingSources.map(({ value }) => value.key));
  return [
    ...data.incidents.flatMap((incident) => incidentReferences(incident, platforms, actors, incidents)),
    ...data.collections.flatMap((place) =>
      place.value.incidents.flatMap((id, index) => missing(place, ['incidents', index], id, incidents)),
    ),
    ...data.actors.flatMap((place) => missing(place, ['parent'], place.value.parent, actors)),
    ...findLoops(data),
    ...rowReferences(data.events, ({ platform }) => [['platform', platform, platforms]]),
    ...rowReferences(data.designations, ({ subject }) => [['subject', subject, union(platforms, subjects)]]),
    ...rowReferences(data.relations, ({ platform, other }) => [
      ['platform', platform, platforms],
      ['other', other, platforms],
    ]),
    ...rowReferences(data.domains, ({ platform }) => [['platform', platform, platforms]]),
    ...rowReferences(data.hijacks, ({ host }) => [['host', host, hosts]]),
    ...rowReferences(data.brands, ({ id, domains }) => [
      ['id', id, platforms],
      ...domains.map((host): Reference => ['domains', host, hosts]),
    ]),
    ...rowReferences(data.phishing, ({ brand, source }) => [
      ['brand', brand, platforms],
      ['source', source, sources],
    ]),
    ...rowReferences(data.addresses, ({ platform, subject, incident, actor }) => [
      ['platform', platform, platforms],
      ['subject', subject, subjects],
      ['incident', incident, incidents],
      ['actor', actor, actors],
    ]),
  ];
}

function incidentReferences(place: PlacedJson<IncidentRecord>, platforms: Ids, actors: Ids, incidents: Ids): Problem[] {
  const { platform, also = [], attributions, sameEvent } = place.value;
  return [
    ...missing(place, ['platform'], platform, platforms),
    ...also.flatMap((id, index) => missing(place, ['also', index], id, platforms)),
    ...attributions.flatMap(({ actor }, index) => missing(place, ['attributions', index, 'actor'], actor, actors)),
    ...missing(place, ['sameEvent'], sameEvent, incidents),
  ];
}

function findLoops(data: Data): Problem[] {
  const parents = new Map(data.actors.map(({ value }) => [value.id, value.parent]));
  return data.actors
    .filter(({ value }) => {
      const seen = new Set<string>();
      for (let id: string | undefined = value.id; id !== undefined; id = parents.get(id)) {
        if (seen.has(id)) return true;
        seen.add(id);
      }
      return false;
    })
    .map((place) => ({ ...placeOf(place, ['parent']), rule: 'actor-tree', message: 'the actor is above itself' }));
}

function missing(place: PlacedJson<unknown>, path: JsonPath, id: string | undefined, among: Ids): Problem[] {
  if (id === undefined || among.has(id)) return [];
  return [{ ...placeOf(place, path), rule: 'known-reference', message: `${path.join('.')} "${id}" is not on record` }];
}

function placeOf(place: PlacedJson<unknown>, path: JsonPath): { readonly file: string; readonly line: number } {
  return { file: place.file, line: place.lineOf(path) };
}

function rowReferences<T>(rows: readonly Placed<T>[], referencesOf: (value: T) => readonly Reference[]): Problem[] {
  return rows.flatMap((row) =>
    referencesOf(row.value)
      .filter(([, id, among]) => id !== undefined && !among.has(id))
      .map(([what, id]) => problemAt(row, 'known-reference', `${what} "${id}" is not on record`)),
  );
}

function idsOf(rows: readonly Placed<{ readonly id: string }>[]): Ids {
  return new Set(rows.map(({ value }) => value.id));
}

function union(a: Ids, b: Ids): Ids {
  return new Set([...a, ...b]);
}
