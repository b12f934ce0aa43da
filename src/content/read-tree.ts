/** Reads all that stands in a part of the page, a slice at a time: its texts, and what its elements hold. */
import { readBlocks } from './read-blocks.ts';
import { readElements } from './read-elements.ts';
import type { Found } from './read-texts.ts';

export interface TreeFound extends Found {
  /** An open shadow root, which has to be read and watched by itself. */
  shadow(root: ShadowRoot): void;
  /** An element that may get one later, of which nothing tells. */
  custom(element: Element): void;
}

/** Yields how much was read since it last did. */
export function* readTree(root: Node, found: TreeFound): Generator<number> {
  yield* readBlocks(root, found);
  yield* readElements(root, found);
}
