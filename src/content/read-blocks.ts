/**
 * Reads the texts of a part of the page. Going from node to node is what costs, so the page is taken in blocks: the
 * browser joins all texts of a block into one (`textContent`), and only where an address could stand in that are its
 * nodes looked at. Words that a person reads are parts of the joined text, so nothing is missed; what is joined there
 * alone, as two cells are, is told apart by the nodes. Blocks too large for a slice are gone into.
 */
import { WINDOW } from './find-listed.ts';
import { findSpots } from './find-spots.ts';
import { isInline } from './neighbours.ts';
import { partsFrom } from './parts-from.ts';
import { createGroupReader } from './read-group.ts';
import { createLineReader, type LineReader } from './read-lines.ts';
import { readSpots } from './read-spots.ts';
import { type Found, readLong } from './read-texts.ts';
import { NODE, SLICE } from './slice.ts';
import { nextNode, pathTo, standingOf } from './tree-path.ts';
import { isUnread } from './unread.ts';

const ELEMENT = 1;
const TEXT = 3;
/** From here on: a document, its type, a fragment. */
const DOCUMENT = 9;

/** Yields how much was read since it last did. */
export function* readBlocks(root: Node, found: Found): Generator<number> {
  const lines = createLineReader(found);
  const blocks = createBlockReader(root, lines, found);
  let read = 0;
  for (let at: Node | undefined = root; at !== undefined; ) {
    const node: Node = at;
    const last = blocks.read(node);
    read += NODE + blocks.length();
    at = last ?? node;
    let isInside = last === undefined;
    if (read >= SLICE) {
      const path = pathTo(at, root);
      if (isLongText(node)) yield* readLong(node, found);
      else yield read;
      read = 0;
      at = standingOf(path, root);
      // The page took the node away, and its place in the page with it: what held it is read again.
      isInside ||= at !== (last ?? node);
    }
    at = nextNode(at, isInside, root);
  }
  lines.finish();
  yield read;
}

/** Longer than a block may be. */
function isLongText(node: Node): node is Text {
  return node.nodeType === TEXT && (node as Text).length > WINDOW;
}

interface BlockReader {
  /** @returns the last one that was read with it, or nothing where it is still to be gone into */
  read(node: Node): Node | undefined;
  /** How many characters the last one took. */
  length(): number;
}

/** So many characters may be joined in vain on the way to blocks that are small enough, and so many for each one read. */
const MOST_IN_VAIN = 32_000_000;
const IN_VAIN_FOR_ONE = 32;
/** Joining the text of a part of the page that is so large takes time, which is not to be spent at each of its levels. */
const LARGE = 8 * WINDOW;
const MANY_CHILDREN = 256;
const FEW_CHILDREN = 2;

function createBlockReader(root: Node, lines: LineReader, found: Found): BlockReader {
  const group = createGroupReader(found);
  let large: Node | undefined;
  let crowded: Node | undefined;
  let length = 0;
  let inVain = 0;
  let read = 0;

  /** Whether it is too large, as far as can be said without looking. */
  const seemsLarge = (element: Element): boolean => {
    if (inVain > MOST_IN_VAIN + IN_VAIN_FOR_ONE * read) return true;
    if (element !== root && (large === undefined || element.parentNode !== large)) return false;
    const children = element.childElementCount;
    if (children > MANY_CHILDREN) crowded = element;
    else if (children > FEW_CHILDREN || children === 0) return false;
    else large = element;
    return true;
  };

  /** @returns whether it is too large */
  const readBlock = (element: Element): boolean => {
    const text = element.textContent ?? '';
    ({ length } = text);
    if (length <= WINDOW) {
      read += length;
      const spots = findSpots(text);
      if (spots !== undefined) readSpots(text, spots, partsFrom(element, element), found);
      return false;
    }
    inVain += length;
    length >>= 3;
    if (inVain > LARGE && element.childElementCount <= FEW_CHILDREN) large = element;
    return true;
  };

  const readElement = (element: Element): Node | undefined => {
    const name = element.localName;
    if (isInline(name)) return undefined;
    lines.finish();
    if (isUnread(name)) return element;
    const last = crowded !== undefined && element.parentNode === crowded ? group.read(element) : undefined;
    if (last !== undefined) length = group.length();
    return last ?? (seemsLarge(element) || readBlock(element) ? undefined : element);
  };

  return {
    read(node) {
      length = 0;
      if (node.nodeType === TEXT) {
        const { data } = node as Text;
        ({ length } = data);
        lines.add(node as Text, data);
        return node;
      }
      if (node.nodeType !== ELEMENT) return node.nodeType >= DOCUMENT ? undefined : node;
      return readElement(node as Element);
    },
    length: () => length,
  };
}
