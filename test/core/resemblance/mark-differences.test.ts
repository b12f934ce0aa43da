import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markDifferences, measureCommonEnds } from '../../../src/core/resemblance/mark-differences.ts';

test.each([
  ['abcdef', 'abcdef', 6, 0],
  ['abcdef', 'abXdef', 2, 3],
  ['aab', 'aaab', 2, 1],
  ['', 'abc', 0, 0],
])('%s and %s have %i characters in common at the start and %i at the end', (first, second, start, end) => {
  expect(measureCommonEnds(first, second)).toEqual({ start, end });
});

test('marks by place where lengths are equal', () => {
  const spans = [
    { from: 1, to: 3 },
    { from: 4, to: 5 },
  ];
  expect(markDifferences('abcdef', 'aXYdZf', 1, 1)).toEqual({ first: spans, second: spans });
});

test('marks all between the ends where they are not', () => {
  expect(markDifferences('abcdef', 'abXf', 2, 1)).toEqual({
    first: [{ from: 2, to: 5 }],
    second: [{ from: 2, to: 3 }],
  });
});

test('what is not marked is the same in both', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (first, second) => {
      const { start, end } = measureCommonEnds(first, second);
      const { first: spans } = markDifferences(first, second, start, end);
      const isMarked = (at: number): boolean => spans.some(({ from, to }) => from <= at && at < to);
      for (let at = 0; at < 12; at++) expect(isMarked(at)).toBe(first[at] !== second[at]);
    }),
  );
});
