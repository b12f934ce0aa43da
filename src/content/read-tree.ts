/** Walks a part of the page and reads all that stands in it, a slice at a time. */

import { WINDOW } from './find-listed.ts';
import { asField, readAttributes, readField } from './read-element.ts';
import { createTextReader, type Found, readLong } from './read-texts.ts';

export interface TreeFound extends Found {
  /** An open shadow root, which has to be read and watched by itself. */
  shadow(root: ShadowRoot): void;
  /** An element that may get one later, of which nothing tells. */
  custom(element: Element): void;
}

/** Characters, or their worth in nodes, between two looks at the clock: some 0.2 ms, and several when all is cold. */
const SLICE = 6_000;
/** Passing a node costs about as much as scanning so many characters. */
const NODE = 24;
const ELEMENT_OR_TEXT = 5;
const TEXT = 3;
/** Plain elements that pages hang a shadow root on; while empty, they may be waiting for it. */
const MAY_HOST = new Set(['div', 'main', 'section', 'article', 'aside']);
/** Elements whose text is for machines, and fields. */
const SPECIAL = new Set(['script', 'style', 'noscript', 'input', 'textarea']);

/** Yields how much was read since it last did. */
export function* readTree(root: Node, found: TreeFound): Generator<number> {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, ELEMENT_OR_TEXT);
  const texts = createTextReader(found);
  let read = 0;
  let isSkipped = false;
  let node: Node | null = isReadable(root) ? root : walker.nextNode();
  while (node !== null) {
    read += NODE;
    if (node.nodeType === TEXT) {
      const text = (node as Text).data;
      texts.read(node as Text, text);
      if (text.length > WINDOW) {
        const path = pathTo(node, root);
        yield* readLong(node as Text, found);
        resume(walker, path);
      } else read += text.length;
    } else {
      const inside = readElement(node as Element, found);
      read += Math.abs(inside);
      isSkipped = inside < 0;
    }
    if (read >= SLICE) {
      const path = pathTo(node, root);
      yield read;
      read = 0;
      if (resume(walker, path) !== node) isSkipped = false;
    }
    node = isSkipped ? skip(walker) : walker.nextNode();
    isSkipped = false;
  }
  texts.finish();
  yield read;
}

/** @returns how many characters were read; negative where what is inside is not to be read */
function readElement(element: Element, found: TreeFound): number {
  const name = element.localName;
  const { shadowRoot } = element;
  if (shadowRoot !== null) found.shadow(shadowRoot);
  else if (name.includes('-') || (MAY_HOST.has(name) && element.firstChild === null)) found.custom(element);
  const read = element.hasAttributes() ? readAttributes(element, found) : 0;
  if (!SPECIAL.has(name)) return read;
  const field = asField(element);
  // What stands between the tags of a text area is what it held at first.
  return -1 - read - (field === undefined ? 0 : readField(field, found));
}

function isReadable({ nodeType }: Node): boolean {
  return nodeType === 1 || nodeType === 3;
}

/** The next node that is not inside the current one. */
function skip(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling !== null) return sibling;
    if (walker.parentNode() === null || walker.currentNode === walker.root) return null;
  }
}

function pathTo(node: Node, root: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) path.push(at);
  return path;
}

/**
 * Between two slices the page may have taken away the node at which the walk stands, and a walk that goes on from there
 * would end unseen. It goes on from the nearest ancestor that is still in place, and reads that one's content again.
 */
function resume(walker: TreeWalker, path: readonly Node[]): Node {
  walker.currentNode = path.find((node) => walker.root.contains(node)) ?? walker.root;
  return walker.currentNode;
}
