import type { List } from '../../src/core/list/list.ts';

/** The same list, as if nothing were listed as phishing: to see what the rest of Caveat finds by itself. */
export function withoutPhishing(list: List): List {
  return {
    ...list,
    has: (table, key) => table !== 'phishing' && list.has(table, key),
    find: async (table, key) => (table === 'phishing' ? undefined : list.find(table, key)),
    all: async (table) => (table === 'phishing' ? [] : list.all(table)),
  };
}
