/** Writes the protected brands as code: whole for the background, and the little that the sieve of pages needs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brand } from '../../src/core/lookalike/brand.ts';
import { writeSieveTable } from '../../src/core/lookalike/write-sieve-table.ts';
import type { Data } from './data.ts';

export function writeBrands(root: string, data: Data): void {
  const brands = data.brands.map(({ value }): Brand => {
    const { id, name, domains, tokens } = value;
    const { generic_tokens: genericTokens, broad_tokens: broadTokens, whole_tokens: wholeTokens } = value;
    return {
      id,
      name,
      domains,
      tokens,
      genericTokens,
      broadTokens,
      wholeTokens,
      neighbourWords: value.neighbour_words,
    };
  });
  const folder = join(root, 'src/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'brands.ts'), brandsText(brands));
  writeFileSync(join(folder, 'sieve-table.ts'), sieveText(brands));
}

/** As text in JSON: it is read in a fraction of the time that objects in code take, and only when it is wanted. */
function brandsText(brands: readonly Brand[]): string {
  return `// Written by npm run data; do not edit.\nexport const brandsJson = ${JSON.stringify(JSON.stringify(brands))};\n`;
}

function sieveText(brands: readonly Brand[]): string {
  return `// Written by npm run data; do not edit.\nexport const sieveTable = ${JSON.stringify(writeSieveTable(brands))};\n`;
}
