/** Platforms with what other files say of them: events and designations, relations both ways, hosts and incidents. */
import type {
  Designation,
  Platform,
  PlatformEvent,
  PlatformRelation,
  RelatedPlatform,
} from '../../src/core/record/platform.ts';
import type { Data, DesignationRow, EventRow } from './data.ts';
import { dropUndefined } from './drop-undefined.ts';
import { groupRows } from './group-rows.ts';
import { newestFirst } from './newest-first.ts';
import { compareText } from './problem.ts';
import { sourceOf } from './source-of.ts';

/** If `a` is followed by `b` as its successor, then `b` is followed by `a` as its predecessor. */
const INVERSE: Readonly<Record<PlatformRelation, PlatformRelation>> = {
  predecessor: 'successor',
  successor: 'predecessor',
  'separate-company': 'separate-company',
  'same-owner': 'same-owner',
};

export function compilePlatforms(data: Data): Platform[] {
  const events = groupRows(data.events, ({ platform }) => platform);
  const designations = groupRows(data.designations, ({ subject }) => subject);
  const hosts = groupRows(data.domains, ({ platform }) => platform);
  const incidents = incidentsOf(data);
  const related = relationsOf(data);
  return data.platforms.map(({ value: { id, name, aliases, kind, country } }) => ({
    id,
    name,
    aliases,
    kind,
    ...dropUndefined({ country }),
    events: eventsOf(events.get(id)),
    designations: designationsOf(designations.get(id)),
    related: related.get(id) ?? [],
    hosts: (hosts.get(id) ?? []).map(({ host }) => host),
    incidents: incidents.get(id) ?? [],
  }));
}

function eventsOf(rows: readonly EventRow[] = []): PlatformEvent[] {
  return [...rows]
    .sort((a, b) => compareText(a.date, b.date))
    .map(({ kind, date, publisher, url, source_date }) => ({
      kind,
      date,
      source: sourceOf(publisher, url, source_date),
    }));
}

/** Oldest first. */
export function designationsOf(rows: readonly DesignationRow[] = []): Designation[] {
  return [...rows]
    .sort((a, b) => compareText(a.listed, b.listed))
    .map(({ authority, programme, listed, delisted, publisher, url, source_date }) => ({
      authority,
      listed,
      ...dropUndefined({ programme, delisted }),
      source: sourceOf(publisher, url, source_date),
    }));
}

/** Ids of the incidents of a platform, and of those that concern it too, newest first. */
function incidentsOf(data: Data): ReadonlyMap<string, readonly string[]> {
  const byPlatform = new Map<string, string[]>();
  for (const { id, platform, also = [] } of data.incidents.map(({ value }) => value).sort(newestFirst)) {
    for (const each of new Set([platform, ...also])) byPlatform.set(each, [...(byPlatform.get(each) ?? []), id]);
  }
  return byPlatform;
}

function relationsOf(data: Data): ReadonlyMap<string, readonly RelatedPlatform[]> {
  const related = new Map<string, RelatedPlatform[]>();
  const add = (platform: string, relation: PlatformRelation, other: string) => {
    const list = related.get(platform) ?? [];
    const isThere = list.some((each) => each.platform === other && each.relation === relation);
    related.set(platform, isThere ? list : [...list, { relation, platform: other }]);
  };
  for (const { platform, relation, other } of data.relations.map(({ value }) => value)) {
    add(platform, relation, other);
    add(other, INVERSE[relation], platform);
  }
  return related;
}
