import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFilter } from '../../../src/core/list/build-filter.ts';
import { addressKey, hostKey } from '../../../src/core/list/filter-keys.ts';
import { FilterError, openBuiltInFilter, openFilter } from '../../../src/core/list/open-filter.ts';

const names = (prefix: string, count: number) => Array.from({ length: count }, (_none, i) => `${prefix}${i}`);
const { FUZZ_RUNS = 100 } = process.env;
const numRuns = Number(FUZZ_RUNS);

describe('the filter', () => {
  test('misses none of its keys, whatever they are and however often they come', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 200 }), (keys) => {
        const filter = openFilter(buildFilter([...keys, ...keys.slice(0, 3)]));
        expect(keys.filter((key) => !filter.has(key))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test.each([0, 1, 2, 3, 10, 100, 1_000, 30_000])('misses none of %i keys', (count) => {
    const keys = names('h:venue', count);
    const filter = openFilter(buildFilter(keys));
    expect(keys.every((key) => filter.has(key))).toBe(true);
  });

  test('lets pass at most 5 of a million absent keys', () => {
    const filter = openFilter(buildFilter(names('a:0x', 15_000)));
    let passed = 0;
    for (let i = 0; i < 1_000_000; i++) if (filter.has(`a:0y${i}`)) passed++;
    expect(passed).toBeLessThanOrEqual(5);
  });

  test('answers the same when it is opened as a part of the script', () => {
    const keys = names('a:0x', 500);
    const filter = openBuiltInFilter(buildFilter(keys));
    expect(keys.every(filter.has)).toBe(true);
    expect(names('a:1x', 500).some(filter.has)).toBe(false);
    expect(() => openBuiltInFilter(buildFilter(keys).subarray(4))).toThrow(FilterError);
  });

  test('lets nothing pass when it is empty', () => {
    const filter = openFilter(buildFilter([]));
    expect(names('', 1_000).some((key) => filter.has(key))).toBe(false);
  });

  test('has the same bytes in whatever order its keys come', () => {
    const keys = names('h:', 500);
    expect(buildFilter([...keys].reverse())).toStrictEqual(buildFilter(keys));
  });

  test('takes at most 5 bytes a key at the size of the list', () => {
    expect(buildFilter(names('h:', 15_000)).length / 15_000).toBeLessThanOrEqual(5);
  });

  test('keeps hosts and addresses apart', () => {
    const filter = openFilter(buildFilter([hostKey('name.near')]));
    expect(filter.has(hostKey('name.near'))).toBe(true);
    expect(filter.has(addressKey('name.near'))).toBe(false);
  });

  test('may lie anywhere in a buffer', () => {
    const bytes = buildFilter(['a']);
    const buffer = new Uint8Array(bytes.length + 1);
    buffer.set(bytes, 1);
    expect(openFilter(buffer.subarray(1)).has('a')).toBe(true);
  });
});

describe('a damaged filter is refused', () => {
  const bytes = buildFilter(names('h:', 50));

  test('whichever byte was changed', () => {
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 + (at % 255));
      expect(() => openFilter(changed), `byte ${at}`).toThrow(FilterError);
    }
  });

  test('wherever it was cut short', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(() => openFilter(bytes.subarray(0, length)), `${length} bytes`).toThrow(FilterError);
    }
  });

  test('when it is something else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (other) => {
        expect(() => openFilter(other)).toThrow(FilterError);
      }),
    );
  });
});
