import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayOf,
  daysBetween,
  firstDay,
  hasBegun,
  isWithinMonths,
  lastDay,
} from '../../../src/core/record/calendar.ts';

describe('dates of any precision', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2019-07-11', '2019-07-11', '2019-07-11'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test.each([
    ['2024-12-26', 24, '2026-12-26'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('a month counts from its last day, so that it is not forgotten early', () => {
    expect(isWithinMonths('2024-11', 24, '2026-11-30')).toBe(true);
    expect(isWithinMonths('2024-11', 24, '2026-12-01')).toBe(false);
  });

  test('a month has begun on its first day', () => {
    expect(hasBegun('2025-10', '2025-10-01')).toBe(true);
    expect(hasBegun('2025-10', '2025-09-30')).toBe(false);
  });

  test('adding months never passes the day and always lands in the month meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 240 }), (dayNumber, months) => {
        const day = dayOf(dayNumber * 86_400_000);
        const later = addMonths(day, months);
        const monthsApart =
          (Number(later.slice(0, 4)) - Number(day.slice(0, 4))) * 12 +
          Number(later.slice(5, 7)) -
          Number(day.slice(5, 7));
        expect(monthsApart).toBe(months);
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
        expect(daysBetween(day, later)).toBeGreaterThanOrEqual(28 * months);
      }),
    );
  });
});
