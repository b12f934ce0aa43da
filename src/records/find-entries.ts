/** Platforms, actors and collections by name, alias or domain, those whose name begins with the text first. */
import type { Catalogue } from './catalogue.ts';
import { foldText, splitWords } from './fold-text.ts';
import { incidentsUnder } from './incidents-under.ts';

export interface Named {
  readonly kind: 'platform' | 'actor' | 'collection';
  readonly id: string;
  readonly name: string;
  readonly incidents: number;
}

export interface Entries {
  readonly platforms: readonly Named[];
  readonly actors: readonly Named[];
  readonly collections: readonly Named[];
}

interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly hosts?: readonly string[];
}

export function findEntries(catalogue: Catalogue, text: string): Entries {
  const words = splitWords(text);
  const { platforms, actors, collections } = catalogue.summary;
  const find = (kind: Named['kind'], entries: readonly Searchable[], count: (id: string) => number): Named[] =>
    entries
      .filter((entry) => isNamed(entry, words))
      .map((entry) => ({ entry, rank: startRank(entry, words), incidents: count(entry.id) }))
      .sort((a, b) => a.rank - b.rank || b.incidents - a.incidents)
      .map(({ entry: { id, name }, incidents }) => ({ kind, id, name, incidents }));
  return {
    platforms: find('platform', platforms, (id) => catalogue.byPlatform.get(id)?.length ?? 0),
    actors: find('actor', actors, (id) => incidentsUnder(catalogue, id).length),
    collections: find(
      'collection',
      collections,
      (id) => collections.find((one) => one.id === id)?.incidents.length ?? 0,
    ),
  };
}

/** Makes what the first key would wait for otherwise. Takes a few milliseconds. */
export function prepareEntries(catalogue: Catalogue): void {
  const { platforms, actors, collections } = catalogue.summary;
  for (const entry of [...platforms, ...actors, ...collections]) foldedNames(entry);
  catalogue.byActor();
}

/** Folded once for each entry, for as long as the catalogue lives. */
const folded = new WeakMap<Searchable, string>();

function isNamed(entry: Searchable, words: readonly string[]): boolean {
  const text = foldedNames(entry);
  return words.every((word) => text.includes(word));
}

/** The name stands first in what is folded. */
function startRank(entry: Searchable, [first = '']: readonly string[]): number {
  return foldedNames(entry).startsWith(first) ? 0 : 1;
}

function foldedNames(entry: Searchable): string {
  const { name, aliases = [], hosts = [] } = entry;
  const text = folded.get(entry) ?? foldText([name, ...aliases, ...hosts].join('\n'));
  folded.set(entry, text);
  return text;
}
