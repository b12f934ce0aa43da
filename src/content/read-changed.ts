/** Reads a part of the page that was added or changed, and the words that reach across its edges. */
import { readAround } from './read-around.ts';
import { readTree, type TreeFound } from './read-tree.ts';

const TEXT = 4;

export function* readChanged(root: Node, found: TreeFound): Generator<number> {
  yield* readTree(root, found);
  if (root.nodeType === 3) return readAround(root as Text, found);
  if (root.nodeType !== 1) return;
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, TEXT);
  const first = walker.nextNode();
  if (first === null) return;
  readAround(first as Text, found);
  const last = lastText(root);
  if (last !== undefined && last !== first) readAround(last, found);
}

function lastText(root: Node): Text | undefined {
  let node: Node | null = root;
  while (node !== null && node.nodeType !== 3) node = node.lastChild;
  return node === null ? undefined : (node as Text);
}
