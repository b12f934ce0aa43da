/**
 * Is what was pasted what was copied? Programs that steal by the clipboard put an address of their own there, often one
 * of many that they hold, chosen to agree with the victim's at an end.
 */
import type { Address } from '../address/chain.ts';
import { listKeys } from '../address/list-keys.ts';
import { type Comparison, compareForms, weighComparison } from './compare-forms.ts';
import type { Form } from './form.ts';
import { readForm } from './read-form.ts';

export type CopyComparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'different-chain' }
  /** `differing.first` is in what was copied, `differing.second` in what was pasted. */
  | (Comparison & { readonly kind: 'swapped'; readonly strength: 'ends-agree' | 'plain' });

/**
 * There is one comparison only, and one address replaced by another right after it was copied is strange already; so
 * four hexadecimal digits or three other characters are enough, at one end or both. Chance gives them to one pair of
 * addresses in ten thousand.
 */
const AGREEING_BITS = 16;

export function compareCopied(copied: Address, pasted: Address): CopyComparison {
  const first = readForm(copied);
  const second = readForm(pasted);
  if (first.letters === second.letters || isSameAccount(copied, pasted, first.kind === second.kind))
    return { kind: 'same' };
  if (!copied.chains.some((chain) => pasted.chains.includes(chain))) return { kind: 'different-chain' };
  const comparison = compareForms(first, second);
  return { kind: 'swapped', strength: weighEnds(first, second, comparison), ...comparison };
}

/**
 * Two spellings of one account, such as both forms of Bitcoin Cash. Of one kind, different letters are another payee,
 * even on one account: the tag of an XRP X-address and the id of a muxed Stellar address name an exchange's customer.
 */
function isSameAccount(copied: Address, pasted: Address, ofOneKind: boolean): boolean {
  if (ofOneKind) return false;
  return copied.chains.some(
    (chain) => pasted.chains.includes(chain) && listKeys(chain, copied).includes(pasted.canonical),
  );
}

function weighEnds(first: Form, second: Form, comparison: Comparison): 'ends-agree' | 'plain' {
  if (first.kind !== second.kind) return 'plain';
  const weight = weighComparison(first, comparison);
  return weight.start + weight.end >= AGREEING_BITS ? 'ends-agree' : 'plain';
}
