import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, listDifferences } from '../../../src/core/lookalike/edit-distance.ts';

test.each([
  ['a letter exchanged', 'kraksn', 'kraken', 1],
  ['a letter left out', 'kraen', 'kraken', 1],
  ['a letter doubled', 'krakken', 'kraken', 1],
  ['neighbours swapped', 'krakne', 'kraken', 1],
  ['two edits', 'krqknn', 'kraken', 2],
  ['nothing', 'kraken', 'kraken', 0],
])('%s: %s', (_what, found, expected, distance) => {
  expect(editDistance(found, expected, 3)).toBe(distance);
});

test('what is farther than the limit is one more than it', () => {
  expect(editDistance('finance', 'coinbase', 1)).toBe(2);
});

test('names as many differences as the distance', () => {
  const word = fc.stringMatching(/^[a-d]{0,7}$/);
  fc.assert(
    fc.property(word, word, (found, expected) => {
      expect(listDifferences(found, expected)).toHaveLength(editDistance(found, expected, 9));
    }),
  );
});
