/** `phishing.txt`: tab-separated host (or `host/path`), brand where known, and key of the list that names it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PhishingRow } from './data.ts';
import type { Placed, Problem } from './problem.ts';
import type { ReadRows } from './read-csv.ts';

const FILE = 'phishing.txt';

export function readPhishing(folder: string): ReadRows<PhishingRow> {
  const rows: Placed<PhishingRow>[] = [];
  const problems: Problem[] = [];
  const lines = readFileSync(join(folder, FILE), 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  lines.forEach((text, index) => {
    const [host = '', brand = '', source = '', ...rest] = text.split('\t');
    const line = index + 1;
    if (host !== '' && source !== '' && rest.length === 0) {
      rows.push({ file: FILE, line, value: { host, brand: brand === '' ? undefined : brand, source } });
      return;
    }
    problems.push({ file: FILE, line, rule: 'schema', message: 'must be host, brand and source key, tab separated' });
  });
  return { rows, problems };
}
