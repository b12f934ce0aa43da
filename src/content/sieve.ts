/** Whether a host name might imitate a protected brand, so that the background must be asked. Opened when first asked. */
import { mightImitate } from '../core/lookalike/sieve.ts';
import { readSieveTable, type SieveTable } from '../core/lookalike/sieve-table.ts';
import { sieveTable } from '../generated/sieve-table.ts';

let opened: SieveTable | undefined;

export function mayImitate(host: string): boolean {
  opened ??= readSieveTable(sieveTable);
  return mightImitate(host, opened);
}
