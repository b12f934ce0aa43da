/** `data/brands.csv` as the look-alike engine wants it; `npm run data` has validated it. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Brand } from '../../../src/core/lookalike/brand.ts';

/** @throws Error when the file cannot be read or is no CSV. */
export function readBrands(file: string): Brand[] {
  const rows: readonly Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
  return rows.map((row) => ({
    id: row['id'] ?? '',
    name: row['name'] ?? '',
    domains: list(row['domains']),
    tokens: list(row['tokens']),
    genericTokens: list(row['generic_tokens']),
    broadTokens: list(row['broad_tokens']),
    wholeTokens: list(row['whole_tokens']),
    neighbourWords: list(row['neighbour_words']),
  }));
}

function list(field: string | undefined): string[] {
  return field === undefined || field === '' ? [] : field.split('; ');
}
