import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAddresses } from '../../../src/core/address/find-addresses.ts';
import { scanCandidates } from '../../../src/core/address/scan-candidates.ts';
import { visitRuns } from '../../../src/core/address/visit-runs.ts';

function runsOf(text: string): string[] {
  const runs: string[] = [];
  visitRuns(text, (start, end) => runs.push(text.slice(start, end)));
  return runs;
}

test('visits the maximal runs of 25 or more, as a plain expression finds them', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ9_- .\u00e9'), maxLength: 400 });
  const dense = fc.string({ unit: fc.constantFrom(...'aaaaaaaaaaaaaaaaaaaaaaaaaaZ9_- '), maxLength: 400 });
  fc.assert(
    fc.property(fc.oneof(text, dense), (candidate) => {
      expect(runsOf(candidate)).toEqual(candidate.match(/[0-9A-Za-z_-]{25,}/g) ?? []);
    }),
    { numRuns: 500 },
  );
});

/** Stands in for a string and counts the characters that are looked at. */
function countReads(text: string, read: (text: string) => void): number {
  let reads = 0;
  const count = <T>(characters: number, answer: T): T => {
    reads += characters;
    return answer;
  };
  const counted = {
    length: text.length,
    charCodeAt: (at: number) => count(1, text.charCodeAt(at)),
    charAt: (at: number) => count(1, text.charAt(at)),
    startsWith: (start: string, at: number) => count(start.length, text.startsWith(start, at)),
    slice: (start: number, end: number) => count(end - start, text.slice(start, end)),
  };
  read(counted as unknown as string);
  return reads;
}

const MEGABYTE = 2 ** 20;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

/** Texts made to be slow: no run, one run, the longest windows in vain, and each form's beginning over and over. */
const HOSTILE = [
  ['prose', fill('it was the best of times ')],
  ['one run of base58', fill('9WzDXwBbmkg8ZTbNMqUxvQRAyrZzDsGYdLVL9zYtAWWM')],
  ['runs one character too short', fill(`${'a'.repeat(24)}  `)],
  ['hyphens', fill('a-')],
  ['beginnings of TON', fill('EQA-')],
  ['beginnings of TON, long', fill(`EQA${'-'.repeat(45)}`)],
  ['test prefixes', fill('addr_test1')],
  ['runs of the length of Solana', fill(`${'9Wz'.repeat(14)}1 `)],
  ['runs of 64 digits', fill(`0:${'0'.repeat(64)} `)],
  ['bech32 of a kilobyte', fill(`bc1${'q'.repeat(1000)} `)],
] as const;

describe('reads no character more than a fixed number of times', () => {
  test.each(HOSTILE)('finding, %s', (_what, text) => {
    expect(countReads(text, findAddresses)).toBeLessThan(30 * MEGABYTE);
  });

  test.each(HOSTILE)('scanning, %s', (_what, text) => {
    expect(countReads(text, (counted) => scanCandidates(counted, () => {}))).toBeLessThan(20 * MEGABYTE);
  });

  test.each(HOSTILE)('visiting runs, %s', (_what, text) => {
    expect(countReads(text, (counted) => visitRuns(counted, () => {}))).toBeLessThan(3 * MEGABYTE);
  });
});

test('passes over prose at less than one character in five', () => {
  const text = fill('it was the best of times ');
  expect(countReads(text, (counted) => visitRuns(counted, () => {}))).toBeLessThan(MEGABYTE / 5);
});
