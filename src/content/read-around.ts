/** Reads a changed text together with the texts around it that belong to the same word. */
import { areInOneLine, beginsInWord, endsInWord, isInline } from './neighbours.ts';
import type { TextPart } from './passage.ts';
import { type Found, readTogether } from './read-texts.ts';

/** More parts than an address has characters. */
const MAX_PARTS = 128;
/** A longer text is more than a part of a word; what joins its edges is read by the walk of the whole. */
const MAX_PART = 160;
const ELEMENT_OR_TEXT = 5;

export function readAround(node: Text, found: Found): void {
  if (node.length > MAX_PART || standsAlone(node) || (!beginsInWord(node.data) && !endsInWord(node.data))) return;
  const walker = (node.ownerDocument ?? document).createTreeWalker(node.getRootNode(), ELEMENT_OR_TEXT);
  const word = [node];
  walker.currentNode = node;
  for (let first = node; word.length < MAX_PARTS; ) {
    const before = nextFilled(() => walker.previousNode());
    if (before === undefined || !areParts(before, first)) break;
    word.unshift(before);
    first = before;
  }
  walker.currentNode = node;
  for (let last = node; word.length < MAX_PARTS; ) {
    const after = nextFilled(() => walker.nextNode());
    if (after === undefined || !areParts(last, after)) break;
    word.push(after);
    last = after;
  }
  if (word.length > 1) readTogether(word.map(whole), found);
}

/** Nothing else is in its line: it is all that a cell or a paragraph holds. */
function standsAlone({ previousSibling, nextSibling, parentElement }: Text): boolean {
  return (
    previousSibling === null && nextSibling === null && parentElement !== null && !isInline(parentElement.localName)
  );
}

function areParts(before: Text, after: Text): boolean {
  if (before.length > MAX_PART || after.length > MAX_PART) return false;
  return endsInWord(before.data) && beginsInWord(after.data) && areInOneLine(before, after);
}

function nextFilled(next: () => Node | null): Text | undefined {
  for (let tries = 0; tries < MAX_PARTS; tries++) {
    const node = next();
    if (node === null) return undefined;
    if (node.nodeType === 3 && (node as Text).length > 0) return node as Text;
  }
  return undefined;
}

function whole(node: Text): TextPart {
  return { node, start: 0, end: node.length };
}
