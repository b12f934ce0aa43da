/** How far two addresses of one kind agree at their ends, and what that is worth. */

import { countBits } from './count-bits.ts';
import type { Form } from './form.ts';
import { type Differences, markDifferences, measureCommonEnds, shiftSpans } from './mark-differences.ts';

/** Two addresses laid one above the other. */
export interface Comparison {
  /** Characters that agree at the start, fixed ones (`0x`, `bc1q`) included; a CashAddr's prefix is left out. */
  readonly start: number;
  readonly end: number;
  /** In the texts as written. */
  readonly differing: Differences;
}

/** What the agreement says, in bits; characters for show and those given by other reasons are left out. */
export interface Weight {
  readonly start: number;
  readonly end: number;
}

/** Free characters at each end that agree for a known reason and so count nothing. */
export interface GivenEnds {
  readonly start: number;
  readonly end: number;
}

const NOTHING_GIVEN: GivenEnds = { start: 0, end: 0 };

export function compareForms(first: Form, second: Form): Comparison {
  const { start, end } = measureCommonEnds(first.letters, second.letters);
  const differing = markDifferences(first.letters, second.letters, start, end);
  return {
    start,
    end,
    differing: {
      first: shiftSpans(differing.first, first.offset),
      second: shiftSpans(differing.second, second.offset),
    },
  };
}

/** Both forms are of one kind, and `comparison` is theirs. */
export function weighComparison(form: Form, comparison: Comparison, given = NOTHING_GIVEN): Weight {
  return {
    start: countBits(form, 'start', comparison.start - form.head, given.start),
    end: countBits(form, 'end', comparison.end, given.end),
  };
}
