/** Writes the sieve's table as a module for the content script: one string literal, cheap to compile. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Brand } from '../../../src/core/lookalike/brand.ts';
import { writeSieveTable } from '../../../src/core/lookalike/sieve-table.ts';

/** @param file Usually `src/generated/sieve-table.ts`. */
export function writeSieveModule(brands: readonly Brand[], file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `/** Made from data/brands.csv. */\nexport const SIEVE_TABLE =\n  '${writeSieveTable(brands)}';\n`,
  );
}
