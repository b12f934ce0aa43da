/** Newest first; what happened on one day, by id. A month or a year stands before its own days. */
import { compareText } from './problem.ts';

interface Dated {
  readonly id: string;
  readonly date: string;
}

export function newestFirst(a: Dated, b: Dated): number {
  return compareText(b.date, a.date) || compareText(a.id, b.id);
}
