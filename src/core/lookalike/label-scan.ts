import type { TokenIndex } from './token-index.ts';
import type { Trace } from './trace.ts';

/** A stretch of a label, hyphens taken out. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One label of a host while it is searched, and what was found so far. */
export interface LabelScan {
  readonly labels: readonly string[];
  readonly labelIndex: number;
  /** The label itself. */
  readonly raw: string;
  readonly folded: string;
  readonly isPaired: boolean;
  readonly isForeign: boolean;
  readonly index: TokenIndex;
  readonly traces: Trace[];
}
