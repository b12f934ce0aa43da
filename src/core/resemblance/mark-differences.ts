/** Where two texts, laid one above the other, differ. */

/** UTF-16 code units of one text, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Differences {
  /** In the first text, in order, none touching the next. */
  readonly first: readonly Span[];
  readonly second: readonly Span[];
}

/**
 * Texts of one length are compared place by place. Of unequal ones, all between the `start` characters that agree at the
 * start and the `end` that agree at the end differs: what stands above what is then a matter of taste.
 */
export function markDifferences(first: string, second: string, start: number, end: number): Differences {
  if (first.length === second.length) {
    const spans = compareByPlace(first, second);
    return { first: spans, second: spans };
  }
  return { first: between(first, start, end), second: between(second, start, end) };
}

/** Characters that two texts have in common at the start, and of the rest at the end. */
export function measureCommonEnds(first: string, second: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(first.length, second.length);
  let start = 0;
  while (start < shorter && first.charCodeAt(start) === second.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    first.charCodeAt(first.length - 1 - end) === second.charCodeAt(second.length - 1 - end)
  )
    end++;
  return { start, end };
}

/** The same spans, in a text that has `offset` characters more in front. */
export function shiftSpans(spans: readonly Span[], offset: number): readonly Span[] {
  return spans.map(({ from, to }) => ({ from: from + offset, to: to + offset }));
}

function between(text: string, start: number, end: number): Span[] {
  return start < text.length - end ? [{ from: start, to: text.length - end }] : [];
}

function compareByPlace(first: string, second: string): Span[] {
  const spans: Span[] = [];
  let from = -1;
  for (let at = 0; at <= first.length; at++) {
    const differs = first.charAt(at) !== second.charAt(at);
    if (differs && from < 0) from = at;
    if (differs || from < 0) continue;
    spans.push({ from, to: at });
    from = -1;
  }
  return spans;
}
