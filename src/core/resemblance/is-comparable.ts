import type { Address } from '../address/chain.ts';
import type { Form } from './form.ts';

/** Of 40 random hexadecimal digits, one in 10^9 shows fewer than 8 different ones; other alphabets show more. */
const LEAST_DISTINCT = 8;

/**
 * Is this an address whose look says something? Addresses written by hand do not (precompiles, predeploys such as
 * `0x4200…0006`, burn addresses, `So1111…`), and those of test networks hold no money.
 */
export function isComparable({ network }: Address, form: Form): boolean {
  return network === 'main' && hasDistinct(form, LEAST_DISTINCT);
}

/** Stops at the eighth different character: a random address shows it among its first fifteen. */
function hasDistinct({ letters, head }: Form, least: number): boolean {
  let distinct = 0;
  for (let at = head; at < letters.length && distinct < least; at++) {
    if (letters.indexOf(letters.charAt(at), head) === at) distinct++;
  }
  return distinct >= least;
}
