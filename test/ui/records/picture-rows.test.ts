import { expect, test } from 'vitest';
import { niceSteps } from '../../../src/records/nice-steps.ts';
import { rankCountries, rankStrengths, rankThefts } from '../../../src/records/picture-rows.ts';
import { catalogue, summary } from './support/summary.ts';

const counting = summary.incidents.filter(({ counts }) => counts);

test('ranks the largest losses, and what of them is firmly ascribed to a state', () => {
  expect(rankThefts(counting, catalogue, 2)).toEqual([
    { key: '2022-03-ronin', usd: 620_000_000, ofStateUsd: 620_000_000, count: 1 },
    { key: '2019-07-bitpoint', usd: 28_000_000, ofStateUsd: 0, count: 1 },
  ]);
});

test('ranks countries by what their victims lost', () => {
  expect(rankCountries(counting, catalogue).map(({ key, usd }) => [key, usd])).toEqual([
    ['VN', 620_000_000],
    ['JP', 28_000_000],
    ['DE', 5_000_000],
  ]);
});

test('orders claims by firmness, and counts each incident under its firmest', () => {
  expect(rankStrengths(counting, catalogue).map(({ key, count }) => [key, count])).toEqual([
    ['charged', 1],
    ['attributed', 1],
    ['alleged', 1],
  ]);
});

test.each([
  [3.4, [0, 1, 2, 3, 4]],
  [18_300_000_000, [0, 5e9, 10e9, 15e9, 20e9]],
  [1, [0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]],
  [0, [0, 1]],
])('an axis up to %f has round steps', (most, steps) => {
  expect(niceSteps(most)).toEqual(steps);
});
