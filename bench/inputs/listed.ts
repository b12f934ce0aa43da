/** Addresses that are on record as stolen or sanctioned, from the project's own data, one spelling each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../data/addresses');
const ROLES = ['thief', 'sanctioned-person', 'launderer'];

export function readListedAddresses(count: number): string[] {
  const rows = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').slice(1));
  const addresses = rows
    .map((row) => row.split(','))
    .filter(([chain = '', , role = '']) => ['btc', 'eth', 'tron'].includes(chain) && ROLES.includes(role))
    .map(([, address = '']) => address);
  const step = Math.max(1, Math.floor(addresses.length / count));
  return [...new Set(addresses.filter((_address, i) => i % step === 0))].slice(0, count);
}
