import { expect, test, vi } from 'vitest';
import { chunkAddress, shortenAddress } from '../../src/words/chunk-address.ts';
import { formatDate, formatDateInSentence } from '../../src/words/format-date.ts';
import { formatAsset, formatUsd, formatUsdShort } from '../../src/words/format-money.ts';
import { formatCountry } from '../../src/words/format-names.ts';
import { sourceLabel, webAddress } from '../../src/words/source-label.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('./support/english-browser.ts')).englishBrowser,
}));

test.each([
  [534_000_000, '$534 million'],
  [31_500_000, '$31.5 million'],
  [1_463_000_000, '$1.46 billion'],
  [24_900, '$24,900'],
])('says %s dollars as %s', (usd, words) => {
  expect(formatUsd(usd, 'en-US')).toBe(words);
});

test('keeps dollars short where there is no room', () => {
  expect(formatUsdShort(64_500_000, 'en-US')).toBe('$64.5M');
});

test('puts the currency where the language puts it', () => {
  expect(formatUsd(534_000_000, 'de-DE')).toBe('534 Millionen\u00a0$');
});

test.each([
  [{ asset: 'JPY', amount: 3_020_000_000 }, '¥3.02 billion'],
  [{ asset: 'BTC', amount: 1225 }, '1,225 BTC'],
  [{ asset: 'XRP', amount: 28_106_343 }, '28,106,343 XRP'],
  [{ asset: 'ETH', amount: 0.01234 }, '0.0123 ETH'],
])('says %o as %s', (asset, words) => {
  expect(formatAsset(asset, 'en-US')).toBe(words);
});

test.each([
  ['2019-07-11', '11 July 2019'],
  ['2019-07', 'July 2019'],
  ['2019', '2019'],
  ['not a date', 'not a date'],
])('says the date %s as precisely as it is known', (date, words) => {
  expect(formatDate(date, 'en-GB')).toBe(words);
});

test.each([
  ['2019-07-11', 'on 11 July 2019'],
  ['2019-07', 'in July 2019'],
])('gives the date %s its preposition', (date, words) => {
  expect(formatDateInSentence(date, 'en-GB')).toBe(words);
});

test('names a country, and shows a code that nobody knows', () => {
  expect([formatCountry('KR', 'en'), formatCountry('not-a-code', 'en')]).toEqual(['South Korea', 'not-a-code']);
});

test('cuts an address into fours and keeps its prefix with the first', () => {
  expect(chunkAddress('0x098b716b8a')).toEqual(['0x098b', '716b', '8a']);
});

test('shows the ends of a long address', () => {
  expect(shortenAddress('0x098b716b8aaf21512996dc57eb0615e2383e2f96')).toEqual(['0x098b', '716b', '…', '383e', '2f96']);
});

test('names a UN document by its symbol', () => {
  expect(sourceLabel('https://undocs.org/S/2019/691')).toBe('S/2019/691');
});

test('names another document by its host', () => {
  expect(sourceLabel('https://www.justice.gov/opa/pr/x')).toBe('justice.gov');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', undefined])('makes no link of %s', (url) => {
  expect(webAddress(url)).toBeUndefined();
});
