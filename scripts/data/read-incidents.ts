/** Incidents stand one to a file, `incidents/<year>/<id>.json`, so that a correction touches one small file. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IncidentRecord } from './data.ts';
import { compareText } from './problem.ts';
import { type ReadJson, readJson } from './read-json.ts';
import { incidentSchema } from './record-schemas.ts';

export function readIncidents(folder: string): ReadJson<IncidentRecord> {
  const all = incidentFiles(folder).map((file) => readIncident(folder, file));
  return { records: all.flatMap(({ records }) => records), problems: all.flatMap(({ problems }) => problems) };
}

function readIncident(folder: string, file: string): ReadJson<IncidentRecord> {
  const { records, problems } = readJson(folder, file, incidentSchema);
  const misplaced = records
    .filter(({ value: { id } }) => file !== `incidents/${id.slice(0, 4)}/${id}.json`)
    .map(({ lineOf, value: { id } }) => ({
      file,
      line: lineOf(['id']),
      rule: 'file-name',
      message: `must be incidents/${id.slice(0, 4)}/${id}.json`,
    }));
  return { records, problems: [...problems, ...misplaced] };
}

/** Paths below the data folder, with forward slashes, in order. */
export function incidentFiles(folder: string): string[] {
  return readdirSync(join(folder, 'incidents'), { recursive: true })
    .map((path) => `incidents/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.json'))
    .sort(compareText);
}
