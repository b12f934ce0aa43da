import { describe, expect, test } from 'vitest';
import { countSentences } from '../../scripts/data/count-sentences.ts';
import { findJsonLine, type JsonPath } from '../../scripts/data/find-json-line.ts';
import { isDocument } from '../../scripts/data/is-document.ts';
import { isIsoDate } from '../../scripts/data/is-iso-date.ts';
import { isOfficial } from '../../scripts/data/official-publishers.ts';

describe('sentences', () => {
  test.each([
    ['One sentence.', 1],
    ['No full stop', 1],
    ['One. Two.', 2],
    ['Mt. Gox lost 850,000 BTC. It failed.', 2],
    ['About 3.5 million dollars went; the U.S. Treasury said so.', 1],
    ['Gate.io never said so. Users of Crypto.com were not hit.', 2],
    ['He said "it is gone." Then he left.', 2],
    ['T. Monahan disputes it. Nobody else does. It is open.', 3],
  ])('%s', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });
});

describe('dates', () => {
  test.each([
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2019-13', false],
    ['2019-12', true],
    ['2019', true],
    ['2019-1-2', false],
    ['2019-07-11T00:00', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });
});

describe('documents and front pages', () => {
  test.each([
    ['https://undocs.org/S/2019/691', true],
    ['https://rekt.news/curve-vyper-rekt/', true],
    ['https://coindesk.com/', false],
    ['https://blog.example.com/?p=12', true],
    ['https://defillama.com/hacks', false],
    ['https://github.com/SunWeb3Sec/DeFiHackLabs', false],
    ['https://github.com/SunWeb3Sec/DeFiHackLabs/blob/main/src/test/2023-08/Balancer_exp.sol', true],
    ['nothing', false],
  ])('%s', (url, expected) => {
    expect(isDocument(url)).toBe(expected);
  });
});

describe('official publishers', () => {
  test.each([
    ['US Department of Justice, SDNY', true],
    ['FBI / IC3', true],
    ['UN Panel of Experts, S/2019/691 (annex 21)', true],
    ['CoinDesk', false],
    ['UK Token', false],
    ['SECurity Boulevard', false],
    ['Liquid', false],
  ])('%s', (publisher, expected) => {
    expect(isOfficial(publisher)).toBe(expected);
  });
});

describe('lines of JSON members', () => {
  const text = JSON.stringify({ a: 'x{"', b: [{ c: 1 }, { c: [2, 3], d: 'e' }], f: {} }, undefined, 2);
  const cases: readonly (readonly [JsonPath, number])[] = [
    [[], 1],
    [['a'], 2],
    [['b'], 3],
    [['b', 1, 'c', 1], 10],
    [['b', 1, 'd'], 12],
    [['f'], 15],
    [['b', 7, 'c'], 3],
  ];
  test.each(cases)('%j', (path, line) => {
    expect(findJsonLine(text, path)).toBe(line);
  });
});
