/** The engine with the real data, as the background has it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBrands } from '../../../scripts/data/lookalike/read-brands.ts';
import { findLookalike } from '../../../src/core/lookalike/find-lookalike.ts';
import { HONEST_WORDS } from '../../../src/core/lookalike/honest-list.ts';
import type { Lookalike, LookalikeContext } from '../../../src/core/lookalike/lookalike.ts';
import { mightImitate } from '../../../src/core/lookalike/sieve.ts';
import { readSieveTable } from '../../../src/core/lookalike/sieve-table.ts';
import { openTokenIndex } from '../../../src/core/lookalike/token-index.ts';
import { writeSieveTable } from '../../../src/core/lookalike/write-sieve-table.ts';
import { splitHost } from '../../../src/platform/split-host.ts';

const ROOT = join(import.meta.dirname, '../../..');

export function readLines(file: string): string[] {
  return readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

export const BRANDS = readBrands(join(ROOT, 'data/brands.csv'));
const PLATFORM_HOSTS = readLines('data/domains.csv')
  .slice(1)
  .map((line) => line.split(',')[0] ?? '');
const KNOWN = new Set([...PLATFORM_HOSTS, ...BRANDS.flatMap((brand) => brand.domains)]);

export const CONTEXT: LookalikeContext = {
  splitHost,
  isKnownHost: (host) => {
    const labels = host.split('.');
    return labels.some((_, at) => KNOWN.has(labels.slice(at).join('.')));
  },
};

const INDEX = openTokenIndex(BRANDS, HONEST_WORDS);
const SIEVE = readSieveTable(writeSieveTable(BRANDS));

export function find(host: string): Lookalike | undefined {
  return findLookalike(host, INDEX, CONTEXT);
}

export function asks(host: string): boolean {
  return mightImitate(host, SIEVE);
}
