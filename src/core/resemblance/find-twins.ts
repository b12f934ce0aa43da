/**
 * Twins: two different addresses on one page that agree at both ends far beyond chance. That is what address poisoning
 * leaves behind: somebody made an address that looks like one you deal with, and had it put into your history.
 *
 * Only addresses that share their outermost characters can be twins, so they are put into buckets by these, and compared
 * within a bucket. docs/resemblance.md has the arithmetic.
 */
import type { Address } from '../address/chain.ts';
import { type Comparison, compareForms, type Weight, weighComparison } from './compare-forms.ts';
import { type Families, findGivenEnds, groupFamilies } from './find-given-ends.ts';
import type { Form } from './form.ts';
import { isBeyondChance, isOutOfReach, PAGE_BUDGET } from './is-beyond-chance.ts';
import { isComparable } from './is-comparable.ts';
import { readForm } from './read-form.ts';
import { sliceOuter } from './slice-outer.ts';

export interface Twin<A extends Address = Address> extends Comparison {
  /** In the order given. Nothing tells which of the two is the real one. */
  readonly first: A;
  readonly second: A;
  /** What the agreement is worth: chance gives it to one pair in 2^bits. */
  readonly bits: number;
}

interface Member<A extends Address> {
  readonly address: A;
  readonly form: Form;
}
type Pair<A extends Address> = readonly [first: Member<A>, second: Member<A>];

/** A hostile page could hold thousands of twins; the first so many show what there is to show. */
const MOST_IN_BUCKET = 24;
const MOST_PAIRS = 1000;

/** The most striking pair first. One account in several spellings is one address. */
export function findTwins<A extends Address>(addresses: readonly A[]): Twin<A>[] {
  const kinds = [...groupByKind(addresses).values()];
  const comparisons = kinds.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  return kinds.flatMap((members) => findInKind(members, comparisons)).sort((one, other) => other.bits - one.bits);
}

function groupByKind<A extends Address>(addresses: readonly A[]): Map<string, Member<A>[]> {
  const kinds = new Map<string, Member<A>[]>();
  const seen = new Set<string>();
  for (const address of addresses) {
    const form = readForm(address);
    const account = `${form.kind} ${address.canonical}`;
    if (seen.has(account) || !mayBePaid(address, form) || !isComparable(address, form)) continue;
    seen.add(account);
    const members = kinds.get(form.kind);
    if (members) members.push({ address, form });
    else kinds.set(form.kind, [{ address, form }]);
  }
  return kinds;
}

/** A wrong checksum keeps money from being sent, except on EVM chains, where many programs read past the capitals. */
function mayBePaid({ checksum }: Address, { kind }: Form): boolean {
  return checksum !== 'invalid' || kind === 'eth';
}

function findInKind<A extends Address>(members: readonly Member<A>[], comparisons: number): Twin<A>[] {
  const pairs = pairUp(members);
  if (pairs.length === 0) return [];
  const families = groupFamilies(members.map(({ form }) => form));
  return pairs.flatMap((pair) => judgePair(pair, families, comparisons) ?? []);
}

function pairUp<A extends Address>(members: readonly Member<A>[]): Pair<A>[] {
  const buckets = new Map<string, Member<A>[]>();
  const pairs: Pair<A>[] = [];
  for (const member of members) {
    const start = sliceOuter(member.form, 'start');
    const end = sliceOuter(member.form, 'end');
    if (start === undefined || end === undefined) continue;
    const bucket = buckets.get(`${start} ${end}`) ?? [];
    if (bucket.length === 0) buckets.set(`${start} ${end}`, bucket);
    if (bucket.length === MOST_IN_BUCKET || pairs.length >= MOST_PAIRS) continue;
    for (const earlier of bucket) pairs.push([earlier, member]);
    bucket.push(member);
  }
  return pairs;
}

function judgePair<A extends Address>(
  [first, second]: Pair<A>,
  families: Families,
  comparisons: number,
): Twin<A> | undefined {
  const { form } = first;
  const comparison = compareForms(form, second.form);
  const isStriking = (weight: Weight): boolean => isBeyondChance(weight, form.bits, comparisons, PAGE_BUDGET);
  const whole = weighComparison(form, comparison);
  if (isOutOfReach(whole) || !isStriking(whole)) return undefined;
  const weight = weighComparison(form, comparison, findGivenEnds(form, comparison, families));
  if (!isStriking(weight)) return undefined;
  return { ...comparison, first: first.address, second: second.address, bits: weight.start + weight.end };
}
