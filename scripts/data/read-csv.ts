/** Reads one CSV file (RFC 4180, UTF-8, one header line) into typed rows that know their line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { Placed, Problem } from './problem.ts';

type RowSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

export interface ReadRows<T> {
  readonly rows: readonly Placed<T>[];
  readonly problems: readonly Problem[];
}

/** @param file Path below `folder`. The header must name exactly the columns of the schema, in its order. */
export function readCsv<S extends RowSchema>(folder: string, file: string, schema: S): ReadRows<v.InferOutput<S>> {
  const columns = Object.keys(schema.entries);
  let records: readonly (readonly string[])[];
  try {
    records = parse(readFileSync(join(folder, file), 'utf8'), { relax_column_count: true });
  } catch (error) {
    return { rows: [], problems: [{ file, line: 1, rule: 'readable', message: String(error) }] };
  }
  const [header = [], ...body] = records;
  if (header.join() !== columns.join()) {
    const message = `the header is "${header.join()}" and must be "${columns.join()}"`;
    return { rows: [], problems: [{ file, line: 1, rule: 'header', message }] };
  }
  return readRows(file, body, columns, schema);
}

/** No field may hold a line break, so that a row's number is its line. */
function readRows<S extends RowSchema>(
  file: string,
  body: readonly (readonly string[])[],
  columns: readonly string[],
  schema: S,
): ReadRows<v.InferOutput<S>> {
  const rows: Placed<v.InferOutput<S>>[] = [];
  const problems: Problem[] = [];
  body.forEach((fields, index) => {
    const line = index + 2;
    const issues = fieldIssues(fields, columns);
    const row = v.safeParse(schema, Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? ''])));
    if (row.success && issues.length === 0) rows.push({ file, line, value: row.output });
    const found = [...issues, ...(row.issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)];
    problems.push(...found.map((message) => ({ file, line, rule: 'schema', message })));
  });
  return { rows, problems };
}

function fieldIssues(fields: readonly string[], columns: readonly string[]): string[] {
  if (fields.length !== columns.length) return [`${fields.length} fields instead of ${columns.length}`];
  return columns
    .filter((_, at) => !isClean(fields[at] ?? ''))
    .map((column) => `${column}: white space around or inside`);
}

function isClean(field: string): boolean {
  return field === field.trim() && !/[\n\r\t]| {2}/.test(field);
}
