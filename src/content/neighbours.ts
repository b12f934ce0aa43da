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
const ELEMENT = 1;
/** More elements than any page has between two parts of a word. */
const MOST_BETWEEN = 128;

/** Whether an element stands in a line, by its name. */
export function isInline(localName: string): boolean {
  return INLINE.has(localName);
}

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

/** Whether only a line's own elements begin or end between two text nodes, the second of which is the next after the first. */
export function areInOneLine(before: Text, after: Text): boolean {
  let next = follow(before);
  for (let step = 0; step < MOST_BETWEEN && next !== undefined; step++) {
    if (next === after) return true;
    if (next.nodeType === ELEMENT && !isInline((next as Element).localName)) return false;
    next = next.firstChild ?? follow(next);
  }
  return false;
}

/** The next node that is not inside this one, if only a line's own elements end before it. */
function follow(from: Node): Node | undefined {
  let node = from;
  for (let step = 0; step < MOST_BETWEEN; step++) {
    if (node.nextSibling !== null) return node.nextSibling;
    const parent = node.parentElement;
    if (parent === null || !isInline(parent.localName)) return undefined;
    node = parent;
  }
  return undefined;
}
