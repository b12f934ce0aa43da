/** Reads a part of the page that was added or changed, and the words that reach across its edges. */

import { mayHold } from './find-spots.ts';
import { readAround } from './read-around.ts';
import { readTree, type TreeFound } from './read-tree.ts';

const ELEMENT_OR_TEXT = 5;
/** The first text of an element stands no further in. */
const MAX_STEPS = 256;

export function* readChanged(root: Node, found: TreeFound): Generator<number> {
  // A price or a clock, many times a second.
  const isText = root.nodeType === 3;
  if (!isText || mayHold((root as Text).data)) yield* readTree(root, found);
  if (isText) return readAround(root as Text, found);
  if (root.nodeType !== 1) return;
  const first = firstText(root);
  if (first === undefined) return;
  readAround(first, found);
  const last = lastText(root);
  if (last !== undefined && last !== first) readAround(last, found);
}

function firstText(root: Node): Text | undefined {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, ELEMENT_OR_TEXT);
  for (let step = 0; step < MAX_STEPS; step++) {
    const node = walker.nextNode();
    if (node === null) return undefined;
    if (node.nodeType === 3) return node as Text;
  }
  return undefined;
}

function lastText(root: Node): Text | undefined {
  let node: Node | null = root;
  while (node !== null && node.nodeType !== 3) node = node.lastChild;
  return node === null ? undefined : (node as Text);
}
