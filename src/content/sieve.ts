/** Whether a host name might imitate a protected brand, so that the background must be asked. Opened when first asked. */
import { mightImitate } from '../core/lookalike/sieve.ts';
import { readSieveTable } from '../core/lookalike/sieve-table.ts';
import type { TokenIndex } from '../core/lookalike/token-index.ts';
import { sieveTable } from '../generated/sieve-table.ts';

let opened: TokenIndex | undefined;

export function mayImitate(host: string): boolean {
  opened ??= readSieveTable(sieveTable);
  return mightImitate(host, opened);
}
