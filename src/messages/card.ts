import type { Level } from '../core/verdict/level.ts';
import type { CardReport } from './card-report.ts';

/**
 * A card as it is drawn on a page: every word and the whole look, so that the content script, which runs in every frame
 * of every page, carries neither.
 */
export interface Card {
  readonly level: Level;
  /** For those who hear it; begins with `Caveat`. */
  readonly name: string;
  /** The level in a word, or what stands for it where there is no verdict. */
  readonly word: string;
  /** Outline of the level's icon on a grid of 16. */
  readonly icon: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly sentences: readonly string[];
  /** The address in groups. */
  readonly groups: readonly string[];
  readonly rows: readonly CardRow[];
  readonly foot?: string;
  /** Addresses laid one above the other. */
  readonly compare?: readonly CardLine[];
  /** "This is wrong": opens the page that prepares this report. */
  readonly wrong?: { readonly label: string; readonly report: CardReport };
  /** Puts the address into the private address book, once. */
  readonly keep?: { readonly label: string; readonly done: string; readonly address: string };
  /** What can be chosen, the safe choice first. */
  readonly actions?: readonly CardAction[];
  readonly brand: string;
  readonly close: string;
}

export interface CardLine {
  readonly label?: string;
  readonly groups: readonly { readonly text: string; readonly same: boolean }[];
}

export interface CardAction {
  readonly id: string;
  readonly label: string;
}

export interface CardRow {
  readonly name: string;
  readonly text?: string;
  /** Said more quietly after the text. */
  readonly aside?: string;
  readonly links?: readonly CardLink[];
}

export interface CardLink {
  /** Of the web; checked where the card is made. */
  readonly url: string;
  readonly label: string;
  readonly hint: string;
}
