/**
 * What the agreement of the outermost characters of two addresses is worth, in bits.
 *
 * Characters that people choose for show say nothing of an imitation, since unrelated addresses share them: a run of
 * one character at an end (three or more; leading zeros two or more), a word at an end, and within, the third and
 * further of a run. Whether a character counts depends on it and those outside it alone, so that two addresses which
 * agree up to a point have the same characters counted up to there.
 */
import type { Form } from './form.ts';

export type Side = 'start' | 'end';

/**
 * Words that vanity generators and launchpads put at an end: pump.fun mints end in `pump`, letsbonk.fun's in `bonk`,
 * socials.fun's in `sfun`, Clanker's tokens on Base in `b07`.
 */
const HEX_WORDS = [
  'c0ffee',
  'dead',
  'beef',
  'cafe',
  'babe',
  'face',
  'feed',
  'f00d',
  'c0de',
  '1337',
  '1234',
  'abcd',
  'b07',
];
const BASE58_WORDS = ['pump', 'bonk', 'sfun', 'moon', 'BAGS'];

/**
 * Bits of the outermost `length` free characters on one side. The outermost `given` of them count nothing: the caller
 * knows another reason for their agreement.
 */
export function countBits(form: Form, side: Side, length: number, given = 0): number {
  let bits = 0;
  for (let step = Math.max(given, measureShow(form, side)); step < length; step++) bits += weigh(form, side, step);
  return bits;
}

/** How many of the outermost free characters are worth `bits` at least; `undefined` when all together are not. */
export function findLengthWorth(form: Form, side: Side, bits: number): number | undefined {
  const free = form.letters.length - form.head;
  let sum = 0;
  for (let step = measureShow(form, side); step < free; step++) {
    sum += weigh(form, side, step);
    if (sum >= bits) return step + 1;
  }
  return undefined;
}

/** The outermost `length` free characters, as they stand in the text. */
export function sliceEnd(form: Form, side: Side, length: number): string {
  const { letters, head } = form;
  return side === 'start' ? letters.slice(head, head + length) : letters.slice(Math.max(head, letters.length - length));
}

function charAt({ letters, head }: Form, side: Side, step: number): string {
  return letters.charAt(side === 'start' ? head + step : letters.length - 1 - step);
}

function weigh(form: Form, side: Side, step: number): number {
  const character = charAt(form, side, step);
  const isThirdOfRun =
    step > 1 && character === charAt(form, side, step - 1) && character === charAt(form, side, step - 2);
  if (isThirdOfRun) return 0;
  if (step > 0) return form.bits;
  return side === 'start' ? form.firstBits : form.lastBits;
}

/** Characters at this end that are there for show: a run, or a word. */
function measureShow(form: Form, side: Side): number {
  const first = charAt(form, side, 0);
  let run = 1;
  while (charAt(form, side, run) === first && run < form.letters.length - form.head) run++;
  const least = side === 'start' && first === form.zero ? 2 : 3;
  return run >= least ? run : measureWord(form, side);
}

function measureWord(form: Form, side: Side): number {
  const words = form.bits === 4 ? HEX_WORDS : BASE58_WORDS;
  const outer = sliceEnd(form, side, 6);
  const word = words.find((each) => (side === 'start' ? outer.startsWith(each) : outer.endsWith(each)));
  return word?.length ?? 0;
}
