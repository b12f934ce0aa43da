/**
 * The scanner that runs on every page: every run that could be a listed address, with the key under which the list
 * would know it. No checksum is computed and nothing is decoded, for what costs on a page is cold code; the filter
 * tells the listed ones, and the background looks at those in earnest (findAddresses, parseAddress).
 *
 * Form by length and first letters only. Keys: lower case for hexadecimal, bech32 and CashAddr; as written otherwise.
 * Forms whose canonical key needs decoding are visited as written: a TON address and an XRP X-address without tag are
 * listed under those spellings too (list-keys.ts); an X-address with a tag and a Stellar M… are not found under their
 * account here. Addresses of test networks hold no money, are on no list, and need not be visited.
 */
import { CLASSES, isAlphanumeric, MIN_RUN, visitRuns } from './visit-runs.ts';

type Visit = (start: number, end: number, key: string) => void;

/** Visits each candidate in order, once for each key; the end is exclusive. */
export function scanCandidates(text: string, visit: Visit): void {
  visitRuns(text, (start, end) => scanRun(text, start, end, 0, visit));
}

/**
 * The same for one run that `visitRuns` or another has found. @param floor where the text begins that the run belongs to:
 * TON's raw form reaches back before its run.
 */
export function scanRun(text: string, start: number, end: number, floor: number, visit: Visit): void {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && CLASSES[text.charCodeAt(at)] === 1) continue;
    visitTon(text, from, at, end, visit);
    if (at - from >= MIN_RUN) visitSegment(text, from, at, floor, visit);
    from = at + 1;
  }
}

const TON_CHARACTERS = 48;

/** TON's letters include `_` and `-`, so the address may be longer than its first segment. */
function visitTon(text: string, start: number, segmentEnd: number, runEnd: number, visit: Visit): void {
  const end = start + TON_CHARACTERS;
  if (end > runEnd || segmentEnd > end || !'Qf'.includes(text.charAt(start + 1))) return;
  if (end < runEnd && isAlphanumeric(text.charCodeAt(end))) return;
  if ('EU'.includes(text.charAt(start))) visit(start, end, text.slice(start, end));
}

const BECH32_PREFIXES = ' bc ltc btg cosmos bnb addr stake zs tex u ';

function visitSegment(text: string, start: number, end: number, floor: number, visit: Visit): void {
  const run = text.slice(start, end);
  const length = end - start;
  const first = run.charAt(0);
  if (first === '0' && (run.charCodeAt(1) | 0x20) === 0x78) {
    if (length === 42 || length === 66) visit(start, end, run.toLowerCase());
    return;
  }
  const separator = run.indexOf('1');
  const isBech32 =
    separator > 0 && separator < 7 && BECH32_PREFIXES.includes(` ${run.slice(0, separator).toLowerCase()} `);
  const isCash = (length === 42 || length === 61) && 'qpzrQPZR'.includes(first);
  const lower = isBech32 || isCash ? run.toLowerCase() : undefined;
  if (lower !== undefined) visit(start, end, lower);
  if (lower !== run && fitsAsWritten(length, first)) visit(start, end, run);
  if (length === 64 && text.charAt(start - 1) === ':') visitRawTon(text, start, end, floor, visit);
}

/** First letters of forms that are case-sensitive and longer than 44 characters, by length. */
const FIRST_LETTERS: Readonly<Record<number, string>> = {
  46: '1',
  47: '15X',
  48: '15',
  56: 'GC',
  59: 'A',
  64: '0123456789abcdef',
  95: '48',
  103: 'D',
  104: 'D',
  105: 'D',
  106: '4',
};

function fitsAsWritten(length: number, first: string): boolean {
  if (length <= 36) return '13TLMDX7GA9Etr'.includes(first);
  if (length < 43) return first === '1';
  if (length <= 44 || length === 58) return true;
  return FIRST_LETTERS[length]?.includes(first) ?? false;
}

function visitRawTon(text: string, start: number, end: number, floor: number, visit: Visit): void {
  const size = start - 3 >= floor && text.charAt(start - 3) === '-' ? 3 : 2;
  const from = start - size;
  if (from >= floor) visit(from, end, text.slice(from, end).toLowerCase());
}
