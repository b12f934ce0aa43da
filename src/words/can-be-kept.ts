import { isWarning } from '../core/verdict/level.ts';
import type { AddressReport } from '../messages/reports.ts';

/** Whether an address may be offered to the private address book: nobody is helped to keep one that is warned of. */
export function canBeKept({ facts, verdict }: AddressReport): boolean {
  const { checksum, network } = facts.address;
  return !isWarning(verdict.level) && checksum !== 'invalid' && network !== 'test';
}
