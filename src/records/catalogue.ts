/** The record in short, with what is looked up in it by id. */
import type { ActorRow, Claim, IncidentRow, PlatformRow, RecordsSummary } from '../core/record/records-summary.ts';

export interface Catalogue {
  readonly summary: RecordsSummary;
  readonly platforms: ReadonlyMap<string, PlatformRow>;
  readonly actors: ReadonlyMap<string, ActorRow>;
  /** An actor and all above it, by its id. */
  readonly lineage: ReadonlyMap<string, readonly string[]>;
  readonly byPlatform: ReadonlyMap<string, readonly IncidentRow[]>;
  /** What is ascribed to an actor or to those below it, newest first. Made when first asked for. */
  readonly byActor: () => ReadonlyMap<string, readonly IncidentRow[]>;
}

export function openCatalogue(summary: RecordsSummary): Catalogue {
  const actors = new Map(summary.actors.map((actor) => [actor.id, actor]));
  const lineage = new Map(summary.actors.map(({ id }) => [id, ancestors(id, actors)]));
  let byActor: ReadonlyMap<string, readonly IncidentRow[]> | undefined;
  return {
    summary,
    actors,
    platforms: new Map(summary.platforms.map((platform) => [platform.id, platform])),
    lineage,
    byPlatform: groupBy(summary.incidents, ({ platform }) => [platform]),
    byActor: () => {
      byActor ??= groupBy(summary.incidents, ({ attributions }) =>
        attributions.length === 0 ? [] : new Set(attributions.flatMap(({ actor }) => lineage.get(actor) ?? [actor])),
      );
      return byActor;
    },
  };
}

export function platformName(catalogue: Catalogue, id: string): string {
  return catalogue.platforms.get(id)?.name ?? id;
}

export function actorName(catalogue: Catalogue, id: string): string {
  return catalogue.actors.get(id)?.name ?? id;
}

/** The state that an actor is said to act for. */
export function stateOf(catalogue: Catalogue): (actor: string) => string | undefined {
  return (actor) => catalogue.actors.get(actor)?.state;
}

/** A claim is about this actor or about one below it. */
export function isAbout({ actor }: Claim, id: string, { lineage }: Catalogue): boolean {
  return actor === id || (lineage.get(actor)?.includes(id) ?? false);
}

/** Ends at a loop, which sound data has none of. */
function ancestors(id: string, actors: ReadonlyMap<string, ActorRow>): string[] {
  const line: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !line.includes(next); ) {
    line.push(next);
    next = actors.get(next)?.parent;
  }
  return line;
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
