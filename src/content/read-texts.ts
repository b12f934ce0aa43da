/** Reads text nodes, or parts of them, whose text may hold an address. */
import { findListed, type Visit, windowEnd } from './find-listed.ts';
import type { Hit } from './hit.ts';
import { hasIgnorable } from './ignorable.ts';
import { readPassage, type TextPart } from './passage.ts';

export interface Found {
  /** A stretch that has the form of an address. Answers `true` where its places are wanted, listed or not. */
  seen(text: string): unknown;
  hit(hit: Hit): void;
  /** Something was longer than what is read of it. */
  cut?(): void;
}

/** Reads a text too long for one slice, a window at a time. */
export function* readLong(node: Text, found: Found): Generator<number> {
  const text = node.data;
  for (let from = 0; from < text.length; ) {
    const end = windowEnd(text, from);
    readWindow(node, text.slice(from, end), from, found);
    yield end - from;
    from = end;
  }
}

function readWindow(node: Text, text: string, offset: number, found: Found): void {
  if (hasIgnorable(text)) readTogether([{ node, start: offset, end: offset + text.length }], found);
  else findListed(text, visitText(node, offset, found));
}

/** Finds are in a text that stands in the node so far behind its beginning. */
export function visitText(node: Text, offset: number, found: Found): Visit {
  return {
    seen: found.seen,
    found(text, start, end) {
      const first = { node, start: offset + start };
      found.hit({ text, place: { kind: 'text', first, last: { node, end: offset + end } } });
    },
  };
}

/** Reads them as one, without the characters that nobody sees. */
export function readTogether(parts: readonly TextPart[], found: Found): void {
  const passage = readPassage(parts);
  findListed(passage.text, {
    seen: found.seen,
    found(text, start, end) {
      const at = passage.locate(start, end);
      if (at !== undefined) found.hit({ text, place: { kind: 'text', first: at.first, last: at.last } });
    },
  });
}
