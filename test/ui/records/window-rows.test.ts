import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowRows } from '../../../src/records/window-rows.ts';
import { nextRow } from '../../../src/records/windowed-table.tsx';

test('draws what is in sight and a block around it', () => {
  expect(windowRows({ top: -4000, height: 800, rowHeight: 40, count: 10_000 })).toEqual({ first: 88, end: 128 });
});

test('draws the first rows of a table that stands below the window', () => {
  expect(windowRows({ top: 200, height: 800, rowHeight: 40, count: 10_000 })).toEqual({ first: 0, end: 24 });
});

test('draws no row that there is not', () => {
  expect(windowRows({ top: 0, height: 800, rowHeight: 40, count: 3 })).toEqual({ first: 0, end: 3 });
  expect(windowRows({ top: -9000, height: 800, rowHeight: 40, count: 3 })).toEqual({ first: 3, end: 3 });
});

test('every row in sight is drawn, and never more than a screen and four blocks', () => {
  const view = fc.record({
    top: fc.integer({ min: -500_000, max: 1000 }),
    height: fc.integer({ min: 1, max: 3000 }),
    rowHeight: fc.integer({ min: 20, max: 200 }),
    count: fc.integer({ min: 0, max: 10_000 }),
  });
  fc.assert(
    fc.property(view, (seen) => {
      const { first, end } = windowRows(seen);
      for (let row = 0; row < seen.count; row++) {
        const y = seen.top + row * seen.rowHeight;
        if (y + seen.rowHeight > 0 && y < seen.height) expect(row >= first && row < end).toBe(true);
      }
      expect(end - first).toBeLessThanOrEqual(seen.height / seen.rowHeight + 34);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 0, 0],
  ['PageDown', 5, 15],
  ['PageUp', 5, 0],
  ['Home', 5, 0],
  ['End', 5, 99],
  ['ArrowDown', 99, 99],
  ['Enter', 5, undefined],
])('%s leads from row %i to %s', (key, row, next) => {
  expect(nextRow(key, row, 100, 10)).toBe(next);
});
