import type { TextPart } from './passage.ts';

/** CDATA belongs to the joined text of an element, though it is never read. */
const TEXT_OR_CDATA = 12;

/**
 * The texts inside an element, one at each call, and then those after it that are still inside the other one. There may
 * be many before the one that is wanted, so all are told by the same object.
 */
export function partsFrom(element: Element, holder: Node): () => TextPart | undefined {
  const walker = element.ownerDocument.createTreeWalker(holder, TEXT_OR_CDATA);
  walker.currentNode = element;
  let part: { node: Text; start: number; end: number } | undefined;
  return () => {
    const node = walker.nextNode() as Text | null;
    if (node === null) return undefined;
    part ??= { node, start: 0, end: 0 };
    part.node = node;
    part.end = node.length;
    return part;
  };
}
