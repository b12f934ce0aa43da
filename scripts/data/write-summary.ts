/** Writes the record in short beside the list, for the records page: `data/dist/records.json`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListContent } from '../../src/core/list/list.ts';
import { type RecordsSummary, summariseRecords } from '../../src/core/record/records-summary.ts';

/** @returns the size of what was written, in bytes */
export function writeSummary(dist: string, content: ListContent): number {
  const text = JSON.stringify(summaryOf(content));
  writeFileSync(join(dist, 'records.json'), text);
  return Buffer.byteLength(text);
}

function summaryOf({ version, date, coverage, tables }: ListContent): RecordsSummary {
  return summariseRecords({
    version,
    date,
    coverage,
    incidents: tables.incidents.map(([, record]) => record),
    platforms: tables.platforms.map(([, record]) => record),
    actors: tables.actors.map(([, record]) => record),
    collections: tables.collections.map(([, record]) => record),
  });
}
