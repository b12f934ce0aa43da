import type { FoldedLabel } from './fold-label.ts';
import type { HostParts } from './lookalike.ts';

/** A host read once for all judgements about it. */
export interface HostReading {
  readonly labels: readonly FoldedLabel[];
  readonly parts: HostParts;
  /** Index in `labels` of the registrable label; before it stand sub-domains, after it the suffix. */
  readonly ownAt: number;
}
