/** Everything that is known about an address in a field: its record, and what the person copied and knows. */

import type { Address, Chain } from '../../core/address/chain.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import { type Decision, decideArrival } from '../../core/guard/decide-arrival.ts';
import { readPurpose } from '../../core/guard/field-purpose.ts';
import { readNetwork } from '../../core/guard/networks.ts';
import type { List } from '../../core/list/list.ts';
import { compareCopied } from '../../core/resemblance/compare-copied.ts';
import { findResembling } from '../../core/resemblance/find-resembling.ts';
import type { Arrival } from '../../messages/guard.ts';
import type { AddressReport } from '../../messages/reports.ts';
import { type KnownEntry, loadAddressBook } from '../../platform/address-book.ts';
import { loadCopied } from '../../platform/copy-memory.ts';
import type { Settings } from '../../platform/settings.ts';
import { reportOn } from '../report.ts';

/** Codes of what is said, for the log. */
export function reasonsOf({ decision, report }: Weighed): readonly string[] {
  return decision.warnings.flatMap((warning): readonly string[] =>
    warning === 'listed' ? report.verdict.reasons : [warning],
  );
}

export interface Weighed {
  readonly report: AddressReport;
  readonly decision: Decision;
  /** What was copied, where this is another address. */
  readonly copied?: Address;
  /** The known address that this one looks like. */
  readonly known?: Address;
  /** Of the known address, as the person calls it. */
  readonly knownAs?: string;
  /** What the page says it sends on. */
  readonly network?: Chain;
}

interface Surroundings {
  readonly list: List;
  readonly settings: Settings;
  readonly nowMs: number;
}

/** `undefined` when the text is no address of a main network. */
export async function weighAddress(text: string, arrival: Arrival, around: Surroundings): Promise<Weighed | undefined> {
  const { list, settings, nowMs } = around;
  const wantsCopied = arrival.by === 'paste' && settings.swapGuard;
  const [report, copied, book] = await Promise.all([
    reportOn(list, text, nowMs),
    wantsCopied ? findCopied(nowMs) : undefined,
    settings.addressBook ? loadAddressBook() : [],
  ]);
  if (report.kind !== 'address' || report.facts.address.network === 'test') return undefined;
  const { address } = report.facts;
  const swap = copied === undefined ? undefined : compareCopied(copied, address);
  const resembling = findKnown(address, book);
  const network = readNetwork(arrival.selected);
  const decision = decideArrival({
    address,
    verdict: report.verdict,
    isSendField: readPurpose(arrival.words) === 'send',
    resemblesKnown: resembling !== undefined,
    ...(network === undefined ? {} : { network }),
    ...(swap?.kind === 'swapped' ? { swapped: swap.strength } : {}),
  });
  return {
    report,
    decision,
    ...(swap?.kind === 'swapped' && copied !== undefined ? { copied } : {}),
    ...(resembling === undefined ? {} : { known: resembling.address }),
    ...(resembling?.entry.label === undefined ? {} : { knownAs: resembling.entry.label }),
    ...(network === undefined ? {} : { network }),
  };
}

/** The known address that this one looks like without being it. */
function findKnown(
  address: Address,
  entries: readonly KnownEntry[],
): { readonly address: Address; readonly entry: KnownEntry } | undefined {
  const known = entries.flatMap((entry) => {
    const parsed = parseAddress(entry.address);
    return parsed === undefined ? [] : [{ address: parsed, entry }];
  });
  return findResembling(address, known)?.known;
}

async function findCopied(nowMs: number): Promise<Address | undefined> {
  const copied = await loadCopied(nowMs);
  return copied === undefined ? undefined : parseAddress(copied.address);
}
