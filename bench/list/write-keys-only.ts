/** A list with keys and next to no records, for records lie in shards and cost nothing until one is shown. */
import type { ListContent, TableName } from '../../src/core/list/list.ts';
import { writeList } from '../../src/core/list/write-list.ts';

/** @returns the index, which is all that is read at a start. */
export function writeKeysOnly(
  table: TableName,
  keys: readonly string[],
  record: (key: string) => object = () => ({}),
): Uint8Array {
  const day = '2026-11-25';
  const empty = {
    domains: [],
    phishing: [],
    addresses: [],
    platforms: [],
    subjects: [],
    incidents: [],
    actors: [],
    collections: [],
  };
  const tables = { ...empty, [table]: keys.map((key) => [key, record(key)]) } as unknown as ListContent['tables'];
  const coverage = { incidents: day, sanctions: day, addresses: day, domains: day, phishing: day };
  return writeList({ version: '2026.11.25', date: day, coverage, tables }).index;
}
