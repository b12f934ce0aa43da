/** Which edits fingers make, and eyes pass over, told from those that lead to other people's names. */
import type { Difference } from './lookalike.ts';

/** Keys beside each other on the layouts of most of the world: rows of QWERTY with those above and below. */
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LOOK_ALIKE = new Set(['ce', 'co', 'bd', 'bh', 'hn', 'mn', 'nr', 'uv', 'vw', 'ij', 'gq', 'pq', 'sz']);
const VOWEL = /^[aeiouy]$/;

/** A doubled letter, a swap of neighbours, or a digit for the letter below it: no other word comes about so. */
export function isCertainSlip(change: Difference, token: string): boolean {
  if (change.expected.length === 2) return true;
  if (/^\d$/.test(change.found) && change.expected !== '') return areNeighbours(change.found, change.expected);
  return change.expected === '' && (token[change.at - 1] === change.found || token[change.at] === change.found);
}

/** A neighbouring key, a letter that is drawn much alike, or one put in between: not seen when it is done. */
export function isBlindSlip({ found, expected, at }: Difference, token: string): boolean {
  if (expected === '') return at > 0 && at < token.length;
  if (found === '' || at === 0) return false;
  return LOOK_ALIKE.has([found, expected].sort().join('')) || areNeighbours(found, expected);
}

/** Any of these, or a vowel for a vowel: what may be read over in a name that is nobody else's. */
export function isSlip(change: Difference, token: string): boolean {
  return (
    isVowelSlip(change) ||
    isCertainSlip(change, token) ||
    isBlindSlip(change.expected === '' ? change : { ...change, at: change.at + 1 }, token)
  );
}

export function isVowelSlip({ found, expected }: Difference): boolean {
  return VOWEL.test(found) && VOWEL.test(expected);
}

/** A final `s` more or less is grammar. */
export function isPlural([change]: readonly Difference[]): boolean {
  return change !== undefined && change.found + change.expected === 's';
}

function areNeighbours(a: string, b: string): boolean {
  const [first, second] = [placeOf(a), placeOf(b)];
  if (first === undefined || second === undefined) return false;
  return Math.abs(first[0] - second[0]) <= 1 && Math.abs(first[1] - second[1]) <= 1;
}

function placeOf(key: string): [row: number, column: number] | undefined {
  const row = ROWS.findIndex((keys) => keys.includes(key));
  return row < 0 ? undefined : [row, ROWS[row]?.indexOf(key) ?? 0];
}
