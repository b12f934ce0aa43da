/**
 * Calendar arithmetic on dates of any precision, in UTC. A month or a year stands for all of its days:
 * where a span is asked for, its first or its last day decides, and the function says which.
 */
import type { IsoDate } from './date.ts';

const DAY_MS = 86_400_000;

/** The first day of a date: `2019-07` → `2019-07-01`. */
export function firstDay(date: IsoDate): IsoDate {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a date: `2019-02` → `2019-02-28`. */
export function lastDay(date: IsoDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = numbers(`${date}-01`);
  return format(Date.UTC(year, month, 0));
}

/** `2024-12-26` and 24 months → `2026-12-26`. A day that the month lacks becomes its last one. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year, month, dayOfMonth] = numbers(day);
  const lastOfTarget = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return format(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfTarget)));
}

/** Whole days from one day to another; negative when it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const [a, b] = [numbers(firstDay(from)), numbers(firstDay(to))];
  return Math.round((Date.UTC(b[0], b[1] - 1, b[2]) - Date.UTC(a[0], a[1] - 1, a[2])) / DAY_MS);
}

/** The date, or the first day that it may mean, is today or before. */
export function hasBegun(date: IsoDate, today: IsoDate): boolean {
  return firstDay(date) <= today;
}

/** Today is at most so many months after the date's last day; the last of these days is included. */
export function isWithinMonths(date: IsoDate, months: number, today: IsoDate): boolean {
  return addMonths(lastDay(date), months) >= today;
}

/** The UTC day of a clock, in milliseconds since 1970. */
export function dayOf(epochMs: number): IsoDate {
  return format(epochMs);
}

function numbers(day: IsoDate): readonly [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function format(epochMs: number): IsoDate {
  return new Date(epochMs).toISOString().slice(0, 10);
}
