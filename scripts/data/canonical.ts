/**
 * Data files have one form each, so that a change shows as what it is: JSON with its members in the order of the
 * schema, indented by two; CSV quoted only where needed and sorted by its key columns; a newline at the end.
 * `tsx scripts/data/canonical.ts --write` rewrites the files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { canonicalJson } from './canonical-json.ts';
import { compareText, type Problem } from './problem.ts';
import { addressFiles } from './read-data.ts';
import { incidentFiles } from './read-incidents.ts';
import { actorSchema, collectionSchema, incidentSchema, listHeadSchema } from './record-schemas.ts';

/** By how many of its first columns a CSV file is sorted. */
const SORT_COLUMNS: Readonly<Record<string, number>> = {
  'platforms.csv': 1,
  'subjects.csv': 1,
  'events.csv': 3,
  'designations.csv': 4,
  'relations.csv': 3,
  'domains.csv': 1,
  'hijacks.csv': 2,
  'brands.csv': 1,
  'phishing-sources.csv': 1,
  'REJECTED.csv': 4,
};
const ADDRESS_SORT_COLUMNS = 2;

type Format = readonly [file: string, format: (text: string) => string];

export function checkCanonical(folder: string): Problem[] {
  return formats(folder).flatMap(([file, format]) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const canonical = formatOrSkip(text, format);
    if (canonical === undefined || canonical === text) return [];
    const rule = file.endsWith('.json') ? 'canonical-json' : 'sorted-rows';
    const line = firstDifference(text, canonical);
    return [{ file, line, rule, message: 'is not in canonical form: run tsx scripts/data/canonical.ts --write' }];
  });
}

/** @returns The files that were rewritten. */
export function writeCanonical(folder: string): string[] {
  return formats(folder).flatMap(([file, format]) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const canonical = formatOrSkip(text, format);
    if (canonical === undefined || canonical === text) return [];
    writeFileSync(join(folder, file), canonical);
    return [file];
  });
}

function formats(folder: string): Format[] {
  const csv = (file: string, columns: number): Format => [file, (text) => canonicalCsv(text, columns)];
  return [
    ...incidentFiles(folder).map((file): Format => [file, (text) => canonicalJson(text, incidentSchema)]),
    ['actors.json', (text) => canonicalJson(text, actorSchema)],
    ['collections.json', (text) => canonicalJson(text, collectionSchema)],
    ['list.json', (text) => canonicalJson(text, listHeadSchema)],
    ...Object.entries(SORT_COLUMNS).map(([file, columns]) => csv(file, columns)),
    ...addressFiles(folder).map((file) => csv(file, ADDRESS_SORT_COLUMNS)),
    ['phishing.txt', canonicalLines],
  ];
}

/** A file that cannot be parsed has been complained of by its reader. */
function formatOrSkip(text: string, format: (text: string) => string): string | undefined {
  try {
    return format(text);
  } catch {
    return undefined;
  }
}

function canonicalCsv(text: string, sortColumns: number): string {
  const [header, ...rows] = parse(text, { relax_column_count: true }) as string[][];
  const compare = (a: readonly string[], b: readonly string[]) => {
    for (let at = 0; at < sortColumns; at++) {
      const order = compareText(a[at] ?? '', b[at] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  };
  return stringify([header ?? [], ...rows.sort(compare)]);
}

function canonicalLines(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines
    .sort(compareText)
    .map((line) => `${line}\n`)
    .join('');
}

function firstDifference(text: string, canonical: string): number {
  const [a, b] = [text.split('\n'), canonical.split('\n')];
  return a.findIndex((line, at) => line !== b[at]) + 1 || a.length;
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../../data');
  if (process.argv.includes('--write')) for (const file of writeCanonical(folder)) console.log(`data/${file}`);
  else for (const { file, line } of checkCanonical(folder)) console.log(`data/${file}:${line}`);
}
