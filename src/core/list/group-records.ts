/**
 * What is asked for together lies together: a platform, its domains and its incidents, so that the verdict on a site
 * loads one shard; the addresses of a designated person or of one theft. The order follows from the records alone, so
 * that the same content always gives the same bytes.
 */
import { compareText } from './compare-text.ts';
import { TABLES } from './layout.ts';
import type { ListContent, TableName, Tables } from './list.ts';

export interface Entry {
  readonly table: TableName;
  /** Number among the entries of its table, as given. */
  readonly number: number;
  readonly key: string;
  readonly record: unknown;
}

/** Records of the table lie in the order of its ranks: the table may be large, and its records stand alone. */
export function isRanked(table: TableName): boolean {
  return table === 'phishing';
}

const GROUP_OF: { readonly [T in TableName]: (record: Tables[T]) => string } = {
  platforms: ({ id }) => `1 ${id}`,
  domains: ({ platform }) => `1 ${platform}`,
  incidents: ({ platform }) => `1 ${platform}`,
  actors: () => '2',
  collections: () => '2',
  subjects: ({ id }) => `3 ${id}`,
  addresses: ({ listings: [first] }) =>
    first?.subject === undefined
      ? `4 ${first?.incident ?? ''} ${first?.platform ?? ''} ${first?.actor ?? ''}`
      : `3 ${first.subject}`,
  phishing: () => '5',
};

/** Groups of entries of all tables whose records lie by affinity. */
export function groupRecords(tables: ListContent['tables']): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const table of TABLES) {
    if (!isRanked(table)) addToGroups(groups, table, tables[table]);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group.sort(compareEntries));
}

function addToGroups<T extends TableName>(
  groups: Map<string, Entry[]>,
  table: T,
  entries: readonly (readonly [string, Tables[T]])[],
): void {
  entries.forEach(([key, record], number) => {
    const name = GROUP_OF[table](record);
    const group = groups.get(name) ?? [];
    group.push({ table, number, key, record });
    groups.set(name, group);
  });
}

function compareEntries(a: Entry, b: Entry): number {
  return TABLES.indexOf(a.table) - TABLES.indexOf(b.table) || compareText(a.key, b.key);
}
