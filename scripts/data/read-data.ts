/** Reads all of `data/`. What cannot be read or typed is told, and the rest is returned. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressRow, Data } from './data.ts';
import { compareText, type Problem } from './problem.ts';
import { type ReadRows, readCsv } from './read-csv.ts';
import { readIncidents } from './read-incidents.ts';
import { readJson, readJsonArray } from './read-json.ts';
import { readPhishing } from './read-phishing.ts';
import { actorSchema, collectionSchema, listHeadSchema } from './record-schemas.ts';
import * as rows from './row-schemas.ts';

export interface ReadData {
  readonly data: Data;
  readonly problems: readonly Problem[];
}

export function readData(folder: string): ReadData {
  const problems: Problem[] = [];
  const keep = <T extends { readonly problems: readonly Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const data: Data = {
    head: keep(readJson(folder, 'list.json', listHeadSchema)).records[0],
    incidents: keep(readIncidents(folder)).records,
    actors: keep(readJsonArray(folder, 'actors.json', actorSchema)).records,
    collections: keep(readJsonArray(folder, 'collections.json', collectionSchema)).records,
    platforms: keep(readCsv(folder, 'platforms.csv', rows.platformRow)).rows,
    subjects: keep(readCsv(folder, 'subjects.csv', rows.subjectRow)).rows,
    events: keep(readCsv(folder, 'events.csv', rows.eventRow)).rows,
    designations: keep(readCsv(folder, 'designations.csv', rows.designationRow)).rows,
    relations: keep(readCsv(folder, 'relations.csv', rows.relationRow)).rows,
    domains: keep(readCsv(folder, 'domains.csv', rows.domainRow)).rows,
    hijacks: keep(readCsv(folder, 'hijacks.csv', rows.hijackRow)).rows,
    brands: keep(readCsv(folder, 'brands.csv', rows.brandRow)).rows,
    addresses: keep(readAddresses(folder)).rows,
    phishing: keep(readPhishing(folder)).rows,
    phishingSources: keep(readCsv(folder, 'phishing-sources.csv', rows.phishingSourceRow)).rows,
    rejected: keep(readCsv(folder, 'REJECTED.csv', rows.rejectedRow)).rows,
  };
  return { data, problems };
}

function readAddresses(folder: string): ReadRows<AddressRow> {
  const all = addressFiles(folder).map((file) => readCsv(folder, file, rows.addressRow));
  return { rows: all.flatMap(({ rows }) => rows), problems: all.flatMap(({ problems }) => problems) };
}

/** Paths below the data folder, in order. */
export function addressFiles(folder: string): string[] {
  return readdirSync(join(folder, 'addresses'))
    .filter((name) => name.endsWith('.csv'))
    .sort(compareText)
    .map((name) => `addresses/${name}`);
}
