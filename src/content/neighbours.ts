/**
 * Which text nodes a person reads as one word: they follow each other without a gap, and only elements that stand in a
 * line lie between them. Decided by name, for asking the style would make the page lay itself out.
 */
import { isRunCharacter } from '../core/address/visit-runs.ts';
import { isIgnorable } from './ignorable.ts';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup textPath tspan tt u var wbr'.split(
    ' ',
  ),
);
/** Deeper nesting than any that a page needs around a part of an address. */
const MAX_DEPTH = 12;
/** More empty elements between two parts of a word than any page has. */
const MAX_BETWEEN = 128;

/** The text can go on in the next node. */
export function endsInWord(text: string): boolean {
  return continuesWord(text.charCodeAt(text.length - 1));
}

/** The text can have begun in the node before. */
export function beginsInWord(text: string): boolean {
  return continuesWord(text.charCodeAt(0));
}

function continuesWord(code: number): boolean {
  return isRunCharacter(code) || isIgnorable(code);
}

/** Whether only a line's own elements lie between two text nodes, the second of which is the next one after the first. */
export function areInOneLine(before: Text, after: Text): boolean {
  const left = climb(before, after);
  const right = climb(after, before);
  if (left === undefined || right === undefined || left.parentNode !== right.parentNode) return false;
  let between = 0;
  for (let node = left.nextSibling; node !== right; node = node.nextSibling) {
    if (node === null || ++between > MAX_BETWEEN || (node.nodeType === 1 && !INLINE.has((node as Element).localName)))
      return false;
  }
  return true;
}

/** The highest ancestor that does not hold the other node, if all on the way up stand in a line. */
function climb(from: Text, other: Text): Node | undefined {
  let node: Node = from;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const parent = node.parentNode;
    if (parent === null) return undefined;
    if (parent.contains(other)) return node;
    if (parent.nodeType !== 1 || !INLINE.has((parent as Element).localName)) return undefined;
    node = parent;
  }
  return undefined;
}
