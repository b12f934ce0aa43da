import type { LookalikeSearch } from '../core/verdict/lookalike-search.ts';

/** The search for look-alikes, opened when it is first needed: most questions are about hosts on record. */
export function lookalikeSearch(): LookalikeSearch {
  return async (host) => (await import('./find-imitated.ts')).findImitated(host);
}
