/** Reads texts that stand in one line, as they are met one by one. */
import { WINDOW } from './find-listed.ts';
import { findSpots } from './find-spots.ts';
import type { TextPart } from './passage.ts';
import { readSpots } from './read-spots.ts';
import type { Found } from './read-texts.ts';

export interface LineReader {
  /** The next text node of the page. Of one that is too long for a line, the edges. */
  add(node: Text, text: string): void;
  /** No text follows that belongs to the last one. */
  finish(): void;
}

/** Longer than any address: what stands further from the edge of a node belongs to no word across the edge. */
const REACH = 160;

export function createLineReader(found: Found): LineReader {
  let parts: TextPart[] = [];
  let joined = '';

  const push = (part: TextPart, text: string): void => {
    parts.push(part);
    joined += text.slice(part.start, part.end);
  };
  const finish = (): void => {
    const spots = joined === '' ? undefined : findSpots(joined);
    const read = parts.values();
    if (spots !== undefined) readSpots(joined, spots, () => read.next().value, found);
    parts = [];
    joined = '';
  };

  return {
    add(node, text) {
      const { length } = text;
      if (length === 0) return;
      if (length > WINDOW) {
        push({ node, start: 0, end: REACH }, text);
        finish();
        push({ node, start: length - REACH, end: length }, text);
        return;
      }
      push({ node, start: 0, end: length }, text);
      if (joined.length <= WINDOW) return;
      const kept = lastOf(parts);
      finish();
      for (const part of kept) push(part, part.node.data);
    },
    finish,
  };
}

/** The last parts that are longer together than any address, or all that there are. */
function lastOf(parts: readonly TextPart[]): readonly TextPart[] {
  let from = parts.length;
  for (let length = 0; from > 0 && length < REACH; ) {
    const { start = 0, end = 0 } = parts[--from] ?? {};
    length += end - start;
  }
  return parts.slice(from);
}
