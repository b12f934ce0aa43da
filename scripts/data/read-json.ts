/** Reads the JSON files: a schema problem is told with the line of the member that it is about. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { PlacedJson } from './data.ts';
import { findJsonLine, type JsonPath } from './find-json-line.ts';
import type { Problem } from './problem.ts';

export interface ReadJson<T> {
  readonly records: readonly PlacedJson<T>[];
  readonly problems: readonly Problem[];
}

/** One record that fills a file. */
export function readJson<S extends v.GenericSchema>(
  folder: string,
  file: string,
  schema: S,
): ReadJson<v.InferOutput<S>> {
  return read(folder, file, (parsed, text) => [placeRecord(file, text, parsed, schema, [])]);
}

/** A file that is an array of records. */
export function readJsonArray<S extends v.GenericSchema>(
  folder: string,
  file: string,
  schema: S,
): ReadJson<v.InferOutput<S>> {
  return read(folder, file, (parsed, text) => {
    if (!Array.isArray(parsed)) return [problemOf(file, 1, 'the file must be an array')];
    return parsed.map((record, index) => placeRecord(file, text, record, schema, [index]));
  });
}

function read<T>(
  folder: string,
  file: string,
  place: (parsed: unknown, text: string) => readonly ReadJson<T>[],
): ReadJson<T> {
  const text = readFileSync(join(folder, file), 'utf8');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return problemOf(file, 1, String(error), 'readable');
  }
  const all = place(parsed, text);
  return { records: all.flatMap(({ records }) => records), problems: all.flatMap(({ problems }) => problems) };
}

function placeRecord<S extends v.GenericSchema>(
  file: string,
  text: string,
  record: unknown,
  schema: S,
  base: JsonPath,
): ReadJson<v.InferOutput<S>> {
  const lineOf = (path: JsonPath) => findJsonLine(text, [...base, ...path]);
  const result = v.safeParse(schema, record);
  if (result.success) return { records: [{ file, line: lineOf([]), value: result.output, lineOf }], problems: [] };
  const problems = result.issues.map((issue): Problem => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return { file, line: lineOf(path), rule: 'schema', message: `${path.join('.')}: ${issue.message}` };
  });
  return { records: [], problems };
}

function problemOf(file: string, line: number, message: string, rule = 'schema'): ReadJson<never> {
  return { records: [], problems: [{ file, line, rule, message }] };
}
