import { readdirSync, readFileSync } from 'node:fs';
import type { Address } from '../../../src/core/address/chain.ts';

interface WrongVector {
  readonly text: string;
  readonly why: string;
  readonly expect: 'invalid' | 'none';
}

interface VectorFile {
  readonly source: string;
  readonly licence: string;
  readonly read: string;
  readonly valid: readonly Address[];
  readonly wrong: readonly WrongVector[];
}

const FOLDER = new URL('../../vectors/', import.meta.url);

export const VECTOR_FILES: readonly (VectorFile & { readonly name: string })[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ ...(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as VectorFile), name }));

export const VALID_VECTORS: readonly Address[] = VECTOR_FILES.flatMap((file) => file.valid);

/** Those that running text shows for what they are: a bare hash, and base64 with `+` or `/`, it does not. */
export const FINDABLE_VECTORS: readonly Address[] = VALID_VECTORS.filter(
  ({ text, chains, checksum }) => !/[+/]/.test(text) && (checksum === 'valid' || /eth|sol/.test(chains.join())),
);
