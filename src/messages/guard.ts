import type { Outer } from '../core/guard/outer.ts';
import type { Card } from './card.ts';

/** An address that arrives in a field, or is about to. */
export interface Arrival {
  /** What could be addresses in it, as written. */
  readonly texts: readonly string[];
  readonly by: 'paste' | 'field';
  /** The paste waits for the answer. */
  readonly held: boolean;
  /** Words around the field, the nearest first. */
  readonly words: readonly string[];
  /** What is selected near the field: among it the network, on an exchange. */
  readonly selected: readonly string[];
}

/** What is to be shown. Nothing is, where there is no card. */
export interface Shown {
  /** By which a choice is told again. */
  readonly id?: string;
  readonly card?: Card;
  readonly css?: string;
  /** Before the value lands, in a dialog that must be answered. */
  readonly asks?: boolean;
  /** It is shown in the top frame, which tells the choice. */
  readonly onTop?: boolean;
}

export interface ShowOnTop {
  readonly id: string;
  readonly card: Card;
  readonly css: string;
  readonly asks: boolean;
  /** The frame that waits. */
  readonly frame: number;
}

export interface Choice {
  readonly id: string;
  readonly choice: string;
  /** The frame that waits for it, when the top frame asked for it. */
  readonly frame?: number;
}

/** What a page may know of the address that was copied last: enough to tell that another one is being pasted. */
export interface CopyMemory {
  /** Of its key; absent when nothing is remembered. */
  readonly hash?: number;
  readonly outer?: Outer;
}

/** What a page on a listed platform looks like. */
export interface ViewReport {
  /** Path, query and fragment. */
  readonly path: string;
  readonly headings: readonly string[];
  readonly labels: readonly string[];
}
