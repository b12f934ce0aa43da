import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumWords } from '../../../src/core/list/checksum-words.ts';

const words = (max: number) =>
  fc.array(fc.integer(), { minLength: 1, maxLength: max }).map((list) => Int32Array.from(list));

describe('the checksum of words', () => {
  test('changes with any change of one word', () => {
    fc.assert(
      fc.property(
        words(20),
        fc.nat(),
        fc.integer().filter((difference) => difference !== 0),
        (list, at, difference) => {
          const changed = list.map((word, i) => (i === at % list.length ? word ^ difference : word));
          expect(checksumWords(changed)[0]).not.toBe(checksumWords(list)[0]);
        },
      ),
    );
  });

  test('changes when words change places', () => {
    expect(checksumWords(Int32Array.of(1, 2))).not.toEqual(checksumWords(Int32Array.of(2, 1)));
  });

  test('tells zeros at the end apart', () => {
    expect(checksumWords(Int32Array.of(0))).not.toEqual(checksumWords(Int32Array.of(0, 0)));
  });
});
