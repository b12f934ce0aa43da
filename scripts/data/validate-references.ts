/** Every reference names something that is there; actors form a tree; an event told twice has one first telling. */
import type { Data, IncidentRecord, PlacedJson } from './data.ts';
import type { JsonPath } from './find-json-line.ts';
import { type Placed, type Problem, problemAt } from './problem.ts';

type Ids = ReadonlySet<string>;
/** A column or member, the id that it holds, and the ids that it may hold. */
type Reference = readonly [what: string, id: string | undefined, among: Ids];

interface Known {
  readonly platforms: Ids;
  readonly subjects: Ids;
  readonly actors: Ids;
  readonly incidents: Ids;
}

export function validateReferences(data: Data): Problem[] {
  const known: Known = {
    platforms: idsOf(data.platforms),
    subjects: idsOf(data.subjects),
    actors: idsOf(data.actors),
    incidents: idsOf(data.incidents),
  };
  return [
    ...data.incidents.flatMap((place) => incidentReferences(place, known)),
    ...data.collections.flatMap((place) =>
      place.value.incidents.flatMap((id, index) => missing(place, ['incidents', index], id, known.incidents)),
    ),
    ...data.actors.flatMap((place) => missing(place, ['parent'], place.value.parent, known.actors)),
    ...findLoops(data),
    ...platformRows(data, known),
    ...hostRows(data, known),
    ...addressRows(data, known),
  ];
}

function platformRows(data: Data, { platforms, subjects }: Known): Problem[] {
  const either = new Set([...platforms, ...subjects]);
  return [
    ...rowReferences(data.events, ({ platform }) => [['platform', platform, platforms]]),
    ...rowReferences(data.designations, ({ subject }) => [['subject', subject, either]]),
    ...rowReferences(data.relations, ({ platform, other }) => [
      ['platform', platform, platforms],
      ['other', other, platforms],
    ]),
  ];
}

function hostRows(data: Data, { platforms }: Known): Problem[] {
  const hosts = new Set(data.domains.map(({ value }) => value.host));
  const sources = new Set(data.phishingSources.map(({ value }) => value.key));
  return [
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
  ];
}

function addressRows(data: Data, { platforms, subjects, incidents, actors }: Known): Problem[] {
  return rowReferences(data.addresses, ({ platform, subject, incident, actor }) => [
    ['platform', platform, platforms],
    ['subject', subject, subjects],
    ['incident', incident, incidents],
    ['actor', actor, actors],
  ]);
}

function incidentReferences(place: PlacedJson<IncidentRecord>, { platforms, actors, incidents }: Known): Problem[] {
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
