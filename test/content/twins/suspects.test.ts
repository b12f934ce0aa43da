import { describe, expect, test } from 'vitest';
import { createSuspects } from '../../../src/content/twins/suspects.ts';
import { parseAddress } from '../../../src/core/address/parse-address.ts';
import { findTwins } from '../../../src/core/resemblance/find-twins.ts';
import { unlistedAddresses } from '../../e2e/support/pages.ts';

const suspected = (texts: readonly string[]): string[] => {
  const suspects = createSuspects();
  for (const text of texts) suspects.add(text);
  return suspects.take();
};

/** The address to which 1,155 WBTC went on 3 May 2024, and the one that was meant. */
const POISONED = '0xd9A1C3788D81257612E2581A6ea0aDa244853a91';
const MEANT = '0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91';
const few = unlistedAddresses(20);

describe('suspected are', () => {
  test.each([
    ['the poisoned pair of May 2024', [POISONED, MEANT, ...few]],
    ['the same with other capitals', [POISONED.toLowerCase(), MEANT, ...few]],
    [
      'segwit addresses that agree in six at both ends',
      ['bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'bc1qar0srr9zzzzzzzzzzzzzzzzzzzzzzzzzzwf5mdq'],
    ],
    [
      'Tron addresses that agree in five at both ends',
      ['TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', 'TJRabPxxxxxxxxxxxxxxxxxxxxxxkjpRTv8'],
    ],
  ])('%s', (_what, texts) => {
    expect(suspected(texts)).toEqual(expect.arrayContaining(texts.slice(0, 2)));
  });
});

describe('not suspected are', () => {
  const pump = few.map(
    (_, i) =>
      `${String.fromCharCode(65 + (i % 4))}b${'CDEFGHJKLM'.charAt(i % 10).repeat(3)}xYz${'7WtR'.repeat(7)}${'NPQRSTUVWX'.charAt(i % 10)}aopump`,
  );
  test.each([
    ['a thousand addresses of chance', unlistedAddresses(1000)],
    ['one address in two spellings', [MEANT, MEANT.toLowerCase()]],
    [
      'hashes, which may be secrets',
      ['ab'.repeat(32), `ab${'cd'.repeat(30)}ab`, `0x${'ab'.repeat(32)}`, `0xab${'cd'.repeat(30)}ab`],
    ],
    ['tokens of one launchpad', pump],
  ])('%s', (_what, texts) => {
    expect(suspected(texts)).toEqual([]);
  });
});

test('each pair is told once', () => {
  const suspects = createSuspects();
  for (const text of [POISONED, MEANT]) suspects.add(text);
  expect(suspects.take()).toHaveLength(2);
  suspects.add(few[0] ?? '');
  expect(suspects.take()).toEqual([]);
});

test('whatever the background would name is suspected', () => {
  const addresses = unlistedAddresses(60, 7);
  for (const [start, end] of [
    [3, 3],
    [3, 4],
    [4, 4],
    [4, 6],
    [8, 8],
  ] as const) {
    const [one = '', ...others] = addresses;
    const twin = `${one.slice(0, 2 + start)}${'0123456789abcdef'.repeat(3)}`.slice(0, 42 - end) + one.slice(-end);
    const texts = [one, twin, ...others];
    const named = findTwins(texts.flatMap((text) => parseAddress(text) ?? []));
    if (named.length > 0) expect(suspected(texts)).toEqual(expect.arrayContaining([one, twin]));
  }
});
