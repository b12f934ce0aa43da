import type { List } from '../core/list/list.ts';
import { dayOf } from '../core/record/calendar.ts';
import type { IsoDate } from '../core/record/date.ts';

/** The later of the clock's day and the list's own: a clock that runs behind cannot make a recent theft vanish. */
export function todayFor({ date }: Pick<List, 'date'>, nowMs: number): IsoDate {
  const day = dayOf(nowMs);
  return day > date ? day : date;
}
