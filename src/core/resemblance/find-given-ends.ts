/**
 * How much of a pair's agreement belongs to a family: addresses that share an end because one maker gives all of his the
 * same one (a launchpad's tokens, a deployer's contracts). Seen from this: at least three further addresses share it,
 * each with another opposite end, and that is far more than chance gives. Imitations of one address do not make a
 * family, however many they are, because they share both ends.
 */
import type { Comparison, GivenEnds } from './compare-forms.ts';
import { countBits, type Side, sliceEnd } from './count-bits.ts';
import type { Form } from './form.ts';
import { sliceOuter } from './slice-outer.ts';

const LEAST_OTHERS = 3;
/** A family must be so many times larger than chance would make it. */
const TIMES_CHANCE = 4;
/** So many of a family are looked at: enough to know it, and a bound on the work that a page can cause. */
const MOST_RELATIVES = 256;

/** Addresses of one kind, by their outermost characters at either end. */
export interface Families {
  readonly start: ReadonlyMap<string, readonly Form[]>;
  readonly end: ReadonlyMap<string, readonly Form[]>;
  readonly size: number;
}

export function groupFamilies(forms: readonly Form[]): Families {
  return { start: groupBySide(forms, 'start'), end: groupBySide(forms, 'end'), size: forms.length };
}

/** `families` are of the pair's kind; the pair itself may be among them. */
export function findGivenEnds(form: Form, comparison: Comparison, families: Families): GivenEnds {
  return {
    start: findGiven(form, 'start', comparison.start - form.head, families),
    end: findGiven(form, 'end', comparison.end, families),
  };
}

function groupBySide(forms: readonly Form[], side: Side): Map<string, Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const outer = sliceOuter(form, side) ?? '';
    const group = groups.get(outer);
    if (!group) groups.set(outer, [form]);
    else if (group.length < MOST_RELATIVES) group.push(form);
  }
  return groups;
}

/** The longest part of an agreeing end that a family shares. */
function findGiven(form: Form, side: Side, length: number, families: Families): number {
  const outer = sliceOuter(form, side) ?? '';
  let sharing = families[side].get(outer) ?? [];
  let given = 0;
  for (let step = outer.length; step <= length; step++) {
    const shared = sliceEnd(form, side, step);
    sharing = sharing.filter((each) => sliceEnd(each, side, step) === shared);
    if (countOtherEnds(form, side, sharing) < LEAST_OTHERS + TIMES_CHANCE * expectSharing(form, side, step, families))
      break;
    given = step;
  }
  return given;
}

function expectSharing(form: Form, side: Side, step: number, { size }: Families): number {
  return Math.min(size * 2 ** -countBits(form, side, step), MOST_RELATIVES / (2 * TIMES_CHANCE));
}

/** How many different opposite ends these have, the pair's own left out. */
function countOtherEnds(form: Form, side: Side, sharing: readonly Form[]): number {
  const opposite = side === 'start' ? 'end' : 'start';
  const others = new Set(sharing.map((each) => sliceOuter(each, opposite)));
  others.delete(sliceOuter(form, opposite));
  return others.size;
}
