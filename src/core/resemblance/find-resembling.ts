/**
 * Does an address look like one that the person knows, without being it? Asked of what is pasted or typed, against the
 * address book. The measure is that of twins (docs/resemblance.md); each known address of the same kind is a comparison.
 */
import type { Address } from '../address/chain.ts';
import { type Comparison, compareForms, type Weight, weighComparison } from './compare-forms.ts';
import { findGivenEnds, groupFamilies } from './find-given-ends.ts';
import type { Form } from './form.ts';
import { isBeyondChance, isOutOfReach, PASTE_BUDGET } from './is-beyond-chance.ts';
import { isComparable } from './is-comparable.ts';
import { readForm } from './read-form.ts';

export interface KnownAddress {
  readonly address: Address;
}

/** `differing.first` is in the address that was asked about, `differing.second` in the known one. */
export interface Resemblance<K extends KnownAddress = KnownAddress> extends Comparison {
  readonly known: K;
  /** What the agreement is worth: chance gives it to one address in 2^bits. */
  readonly bits: number;
}

interface Rival<K extends KnownAddress> {
  readonly known: K;
  readonly form: Form;
}

/** The known address that this one resembles most; `undefined` when it is known itself, or resembles none. */
export function findResembling<K extends KnownAddress>(
  address: Address,
  known: readonly K[],
): Resemblance<K> | undefined {
  const form = readForm(address);
  if (!isComparable(address, form) || known.some((each) => each.address.canonical === address.canonical))
    return undefined;
  const rivals = known
    .map((each): Rival<K> => ({ known: each, form: readForm(each.address) }))
    .filter((rival) => rival.form.kind === form.kind);
  return pickMostStriking(address, form, rivals);
}

function pickMostStriking<K extends KnownAddress>(
  address: Address,
  form: Form,
  rivals: readonly Rival<K>[],
): Resemblance<K> | undefined {
  const isStriking = (weight: Weight): boolean => isBeyondChance(weight, form.bits, rivals.length, PASTE_BUDGET);
  let best: Resemblance<K> | undefined;
  for (const rival of rivals) {
    const comparison = compareForms(form, rival.form);
    const whole = weighComparison(form, comparison);
    if (!isStriking(whole) || isRelated(address, rival.known.address, whole)) continue;
    const families = groupFamilies(rivals.map((each) => each.form));
    const weight = weighComparison(form, comparison, findGivenEnds(form, comparison, families));
    const bits = weight.start + weight.end;
    if (isStriking(weight) && bits > (best?.bits ?? 0)) best = { ...comparison, known: rival.known, bits };
  }
  return best;
}

/**
 * Two sound addresses that nobody could make alike have something in common. Without a checksum that holds, the same
 * agreement is a digit mistyped, and worth a word.
 */
function isRelated(address: Address, known: Address, weight: Weight): boolean {
  return isOutOfReach(weight) && address.checksum === 'valid' && known.checksum === 'valid';
}
