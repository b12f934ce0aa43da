import { describe, expect, test } from 'vitest';
import type { Side } from '../../../src/core/resemblance/count-bits.ts';
import { countBits, findLengthWorth } from '../../../src/core/resemblance/count-bits.ts';
import { readForm } from '../../../src/core/resemblance/read-form.ts';
import { sliceOuter } from '../../../src/core/resemblance/slice-outer.ts';
import { drawPage, FAMILIES, makeAddress } from './random-addresses.ts';

const evm = (digits: string) => readForm(makeAddress(`0x${digits}`, 'eth'));

describe('characters at the start', () => {
  test.each([
    ['a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', 4, 16],
    ['00b2c3d4e5f60718293a4b5c6d7e8f9012345678', 4, 8],
    ['0ab2c3d4e5f60718293a4b5c6d7e8f9012345678', 4, 16],
    ['aab2c3d4e5f60718293a4b5c6d7e8f9012345678', 4, 16],
    ['aaa2c3d4e5f60718293a4b5c6d7e8f9012345678', 4, 4],
    ['abbbc3d4e5f60718293a4b5c6d7e8f9012345678', 4, 12],
    ['abbbbbd4e5f60718293a4b5c6d7e8f9012345678', 6, 12],
    ['dead12d4e5f60718293a4b5c6d7e8f9012345678', 6, 8],
  ])('of 0x%s, the first %i: %i bits', (digits, length, bits) => {
    expect(countBits(evm(digits), 'start', length)).toBe(bits);
  });
});

describe('characters at the end', () => {
  test.each([
    ['a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', 4, 16],
    ['a1b2c3d4e5f60718293a4b5c6d7e8f9012345600', 4, 16],
    ['a1b2c3d4e5f60718293a4b5c6d7e8f9012345000', 4, 4],
    ['a1b2c3d4e5f60718293a4b5c6d7e8f901234cafe', 6, 8],
  ])('of 0x%s, the last %i: %i bits', (digits, length, bits) => {
    expect(countBits(evm(digits), 'end', length)).toBe(bits);
  });
});

test('characters that agree for another reason count nothing', () => {
  expect(countBits(evm('a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'), 'end', 7, 4)).toBe(12);
});

test('an address that is all show is worth nothing', () => {
  expect(findLengthWorth(evm('0000000000000000000000000000000000000001'), 'start', 10)).toBeUndefined();
});

describe('addresses share their ends no oftener than their bits say', () => {
  const PAGE = 5000;
  test.each(FAMILIES)('of %s', (_name, draw) => {
    const forms = drawPage(draw, PAGE, 21).map(readForm);
    for (const side of ['start', 'end'] as const) {
      const { shared, expected } = countShared(forms, side);
      // Five standard deviations of chance.
      expect(shared).toBeLessThan(expected + 5 * Math.sqrt(expected));
    }
  });

  /** Pairs that share their outermost characters, and how many the bits of these let expect. */
  function countShared(forms: readonly ReturnType<typeof readForm>[], side: Side) {
    const groups = new Map<string, number>();
    let expected = 0;
    let shared = 0;
    for (const form of forms) {
      const outer = sliceOuter(form, side) ?? '';
      const key = `${form.kind} ${outer}`;
      const before = groups.get(key) ?? 0;
      shared += before;
      groups.set(key, before + 1);
      const bits = countBits(form, side, outer.length);
      expected += (forms.length / 2) * 2 ** -bits;
    }
    return { shared, expected };
  }
});
