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

test('agrees with the full table up to two edits, and names as many differences', () => {
  const word = fc.stringMatching(/^[a-c]{0,7}$/);
  fc.assert(
    fc.property(word, word, (found, expected) => {
      expect(Math.min(listDifferences(found, expected).length, 3)).toBe(editDistance(found, expected, 2));
    }),
    { numRuns: 2_000 },
  );
});
