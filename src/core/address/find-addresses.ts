/**
 * Every address in running text. Runs are found first, forms told apart by length and first letters, and a checksum is
 * computed last and only where the form fits.
 *
 * A string whose checksum fails is not reported: in running text nothing tells a mistyped address from a random token.
 * A form without checksum needs more than itself: Solana's see accept-solana.ts, 32 bytes in hexadecimal (NEAR, Aptos,
 * Sui, raw TON) accept-hash-account.ts. `0x` and exactly 40 hexadecimal digits are enough for an EVM address.
 *
 * An address may touch anything but a letter or a digit. TON and Cardano's test network hold `_` and `-` themselves. A
 * CashAddr takes its prefix with it. TON in the older base64 with `+` and `/` is not looked for: there it cannot be told
 * from a path.
 */
import { acceptHashAccount } from './accept-hash-account.ts';
import { acceptSolana } from './accept-solana.ts';
import type { Address, FoundAddress } from './chain.ts';
import { MAX_ADDRESS_CHARACTERS, parseAddress } from './parse-address.ts';
import { CASH_PREFIXES } from './parse-cashaddr.ts';
import { startsLikeTon, TON_CHARACTERS } from './parse-ton.ts';
import { isAlphanumeric, MIN_RUN, visitRuns } from './visit-runs.ts';

/** In the order of the text, never overlapping. Offsets are UTF-16 code units, end exclusive. */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  visitRuns(text, (start, end, isPlain) => {
    if (!isPlain) findInRun(text, start, end, found);
    else if (end - start <= MAX_ADDRESS_CHARACTERS) keep(findPlain(text, start, end), found);
  });
  return found;
}

/** Most runs are one segment, and need not be read again to see it. */
function findPlain(text: string, start: number, end: number): FoundAddress | undefined {
  return startsLikeTon(text, start) ? findAt(text, start, end, end) : findExactly(text, start, end);
}

function keep(address: FoundAddress | undefined, found: FoundAddress[]): void {
  if (address) found.push(address);
}

/** A run is letters and digits in segments, with `_` and `-` between. */
function findInRun(text: string, start: number, end: number, found: FoundAddress[]): void {
  let at = start;
  while (at < end) {
    const segmentEnd = findSegmentEnd(text, at, end);
    const address = findAt(text, at, segmentEnd, end);
    keep(address, found);
    at = address ? address.end : segmentEnd + 1;
  }
}

function findSegmentEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isAlphanumeric(text.charCodeAt(at))) at++;
  return at;
}

function findAt(text: string, start: number, segmentEnd: number, runEnd: number): FoundAddress | undefined {
  if (startsLikeTon(text, start)) {
    const end = start + TON_CHARACTERS;
    const fits = end <= runEnd && !(end < runEnd && isAlphanumeric(text.charCodeAt(end)));
    const ton = fits ? findExactly(text, start, end) : undefined;
    if (ton) return ton;
  }
  if (text.startsWith('_test1', segmentEnd)) {
    const test = findExactly(text, start, findSegmentEnd(text, segmentEnd + 1, runEnd));
    if (test) return test;
  }
  return findExactly(text, start, segmentEnd);
}

function findExactly(text: string, start: number, end: number): FoundAddress | undefined {
  if (end - start < MIN_RUN || end - start > MAX_ADDRESS_CHARACTERS) return undefined;
  const address = parseAddress(text.slice(start, end));
  if (!address || address.checksum === 'invalid') return undefined;
  if (address.checksum === 'absent') return acceptUnchecked(text, start, end, address);
  if (address.chains[0] === 'bch') return takePrefix(text, start, end, address);
  return place(address, start, end);
}

function acceptUnchecked(text: string, start: number, end: number, address: Address): FoundAddress | undefined {
  const chain = address.chains[0];
  if (chain === 'eth') return place(address, start, end);
  if (chain === 'sol') return acceptSolana(text, start, end) ? place(address, start, end) : undefined;
  return acceptHashAccount(text, start, end, address);
}

function takePrefix(text: string, start: number, end: number, address: Address): FoundAddress {
  for (const prefix of CASH_PREFIXES) {
    const from = start - prefix.length - 1;
    if (from < 0 || text.charAt(start - 1) !== ':' || (from > 0 && isAlphanumeric(text.charCodeAt(from - 1)))) continue;
    const whole = parseAddress(text.slice(from, end));
    if (whole?.checksum === 'valid') return place(whole, from, end);
  }
  return place(address, start, end);
}

/** Written out because spreading takes longer than a checksum. */
function place({ text, canonical, chains, checksum, network }: Address, start: number, end: number): FoundAddress {
  return { text, canonical, chains, checksum, network, start, end };
}
