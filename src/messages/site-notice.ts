import type { Level } from '../core/verdict/level.ts';

/** A slim notice on a page, with every word and its whole look: the content script carries neither. */
export interface SiteNotice {
  readonly level: Level;
  /** For those who hear it; begins with `Caveat`. */
  readonly name: string;
  /** Outline of the level's icon on a grid of 16. */
  readonly icon: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** Where to go instead, or where official claims are handled. */
  readonly link?: { readonly url: string; readonly label: string };
  /** Label of the button by which a person says that they know the site; absent where a guess is not at issue. */
  readonly fine?: string;
  readonly wrong: string;
  readonly close: string;
  readonly css: string;
}
