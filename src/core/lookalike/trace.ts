import type { Bait } from './explain-rest.ts';
import type { Difference } from './lookalike.ts';
import type { Token } from './token-index.ts';

/** A place in one label of a host that could imitate a brand, before the public suffix list has been asked. */
export interface Trace {
  readonly token: Token;
  /** Of the label it stands in, counted from the left. */
  readonly labelIndex: number;
  /** Offsets into the label, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `folded`: equal but for characters that are drawn alike; `typo`: one or two edits away. */
  readonly form: 'exact' | 'folded' | 'typo';
  /** The edits that lead from the token to what was found; empty unless `form` is `typo`. */
  readonly changes: readonly Difference[];
  /** Letter pairs (`rn`) were folded, and the offsets count each as one. */
  readonly isPaired: boolean;
  /** What stands there has digits for letters, or letter pairs. */
  readonly isDrawn: boolean;
  /** The label is shown with letters outside ASCII. */
  readonly isForeign: boolean;
  /** The label is nothing else. */
  readonly isWholeLabel: boolean;
  /** It starts, or ends, the label or a part between hyphens. */
  readonly startsPart: boolean;
  readonly endsPart: boolean;
  /** Edges of the label or hyphens stand on both sides. */
  readonly isSetOff: boolean;
  /** The words around it in its label. */
  readonly baits: readonly Bait[];
  /** Everything around it is known words. */
  readonly isCovered: boolean;
  /** Letters that are no known word touch it. */
  readonly hasScrap: boolean;
  /** It is the last label but one. */
  readonly isBeforeSuffix: boolean;
  /** Nothing else stands in the label but two codes of countries or languages: `kraken-pt-br`. */
  readonly isLocalised: boolean;
  /** Words of the labels to its right. */
  readonly elsewhere: readonly Bait[];
}
