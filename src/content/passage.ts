/**
 * Text as a person reads it, with the places where it stands: parts of one text node or of several that follow each
 * other in one line, without the characters that nobody sees.
 */
import { isIgnorable } from './ignorable.ts';

/** A part of one text node, in UTF-16 code units, end exclusive. */
export interface TextPart {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

export interface Passage {
  readonly text: string;
  /** Where a stretch of the text stands: its first and its last part. */
  locate(start: number, end: number): { readonly first: TextPart; readonly last: TextPart } | undefined;
}

/** A stretch without gaps, which begins at `at` in the passage. */
interface Stretch extends TextPart {
  readonly at: number;
}

export function readPassage(parts: readonly TextPart[]): Passage {
  const stretches: Stretch[] = [];
  let text = '';
  for (const { node, start, end } of parts) {
    const { data } = node;
    let from = start;
    for (let to = start; to <= end; to++) {
      if (to < end && !isIgnorable(data.charCodeAt(to))) continue;
      if (to > from) stretches.push({ node, start: from, end: to, at: text.length });
      text += data.slice(from, to);
      from = to + 1;
    }
  }
  return { text, locate: (start, end) => locate(stretches, start, end) };
}

function locate(stretches: readonly Stretch[], start: number, end: number): ReturnType<Passage['locate']> {
  const first = stretches.find((stretch) => holds(stretch, start));
  const last = stretches.find((stretch) => holds(stretch, end - 1));
  if (first === undefined || last === undefined) return undefined;
  return { first: cut(first, start, end), last: cut(last, start, end) };
}

function holds({ start, end, at }: Stretch, place: number): boolean {
  return place >= at && place < at + end - start;
}

function cut({ node, start, end, at }: Stretch, from: number, to: number): TextPart {
  return { node, start: Math.max(start, start + from - at), end: Math.min(end, start + to - at) };
}
