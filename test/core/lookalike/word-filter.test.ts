import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasWord, writeWordFilter } from '../../../src/core/lookalike/word-filter.ts';

const word = fc.string({ minLength: 1, maxLength: 20 });

test('holds every word that was put in', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), (words) => {
      const filter = writeWordFilter(words);
      expect(words.filter((each) => !hasWord(filter, each))).toEqual([]);
    }),
  );
});

test('holds hardly any other', () => {
  const filter = writeWordFilter(Array.from({ length: 700 }, (_, i) => `word${i}`));
  const others = Array.from({ length: 20_000 }, (_, i) => `other${i}`);
  expect(others.filter((each) => hasWord(filter, each)).length).toBeLessThan(100);
});

test('is text that can stand in a string literal between the other lists', () => {
  const filter = writeWordFilter(Array.from({ length: 700 }, (_, i) => `word${i}`));
  expect(filter).toMatch(/^[\x21-\x7b]+$/);
});
