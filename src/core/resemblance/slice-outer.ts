import { findLengthWorth, type Side, sliceEnd } from './count-bits.ts';
import type { Form } from './form.ts';
import { LEAST_END_BITS, LEAST_START_BITS } from './is-beyond-chance.ts';

/**
 * The outermost characters that two addresses must share at this end to be taken for one another; `undefined` where an
 * address has too few that count.
 */
export function sliceOuter(form: Form, side: Side): string | undefined {
  const length = findLengthWorth(form, side, side === 'start' ? LEAST_START_BITS : LEAST_END_BITS);
  return length === undefined ? undefined : sliceEnd(form, side, length);
}
