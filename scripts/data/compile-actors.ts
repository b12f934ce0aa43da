/** Actors as a tree: each knows those below it, and the incidents of everybody below it are its own as well. */
import type { Actor } from '../../src/core/record/actor.ts';
import type { ActorRecord, IncidentRecord } from './data.ts';
import { newestFirst } from './newest-first.ts';

export function compileActors(actors: readonly ActorRecord[], incidents: readonly IncidentRecord[]): Actor[] {
  const sorted = [...incidents].sort(newestFirst);
  return actors.map((actor) => {
    const family = familyOf(actor.id, actors);
    return {
      ...actor,
      children: childrenOf(actor.id, actors),
      incidents: sorted
        .filter(({ attributions }) => attributions.some((claim) => family.has(claim.actor)))
        .map(({ id }) => id),
    };
  });
}

function childrenOf(id: string, actors: readonly ActorRecord[]): string[] {
  return actors.filter(({ parent }) => parent === id).map((child) => child.id);
}

/** The actor and everybody below it. */
function familyOf(id: string, actors: readonly ActorRecord[]): ReadonlySet<string> {
  return new Set([id, ...childrenOf(id, actors).flatMap((child) => [...familyOf(child, actors)])]);
}
