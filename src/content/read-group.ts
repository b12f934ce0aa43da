/**
 * Reads many siblings at once: rows of a large table, paragraphs of a book. Asking the browser for the text of each takes
 * several times as long as for that of all, and of all it would take too long for one slice.
 */
import { WINDOW } from './find-listed.ts';
import { findSpots } from './find-spots.ts';
import { isInline } from './neighbours.ts';
import { partsFrom } from './parts-from.ts';
import { readSpots } from './read-spots.ts';
import type { Found } from './read-texts.ts';

export interface GroupReader {
  /** @param first no element that stands in a line @returns the last that was read; nothing where one alone is too large */
  read(first: Element): Element | undefined;
  /** How many characters the last group had. */
  length(): number;
}

const LONGEST = 8 * WINDOW;
const FEWEST = 4;
const MOST = 4_096;

export function createGroupReader(found: Found): GroupReader {
  let range: Range | undefined;
  let size = FEWEST;
  let length = 0;
  return {
    read(first) {
      range ??= first.ownerDocument.createRange();
      const last = lastOf(first, size);
      range.setStart(first, 0);
      range.setEnd(last, last.childNodes.length);
      const text = range.toString();
      ({ length } = text);
      if (length < WINDOW) size = Math.min(2 * size, MOST);
      else if (length > 4 * WINDOW) size = Math.max(size >> 2, 1);
      if (length > LONGEST) return undefined;
      const spots = findSpots(text);
      if (spots !== undefined) readSpots(text, spots, partsFrom(first, first.parentNode ?? first), found);
      return last;
    },
    length: () => length,
  };
}

/** Of so many siblings. No word reaches beyond it, since it does not stand in a line either. */
function lastOf(first: Element, size: number): Element {
  let last = first;
  for (let count = 1; count < size; count++) {
    const next = last.nextElementSibling;
    if (next === null) break;
    last = next;
  }
  while (last !== first && isInline(last.localName)) last = last.previousElementSibling ?? first;
  return last;
}
