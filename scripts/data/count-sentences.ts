/**
 * How many sentences an English text has. A sentence ends at `.`, `!` or `?`, closing marks included, before white
 * space and a capital, a digit or an opening mark, or at the end; an abbreviation or an initial does not end one.
 */
const NO_END =
  /(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|No|vs|Inc|Ltd|Co|Corp|Mt|Jr|Sr|U\.S|U\.K|D\.C|e\.g|i\.e|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/;

export function countSentences(text: string): number {
  let sentences = 0;
  for (const match of text.matchAll(/[.!?]+["'”’)\]]*(?=\s+["'“‘(]?[A-Z0-9$€£]|\s*$)/g)) {
    const upTo = text.slice(0, match.index + 1);
    const isLast = match.index + match[0].length >= text.trimEnd().length;
    if (isLast || !NO_END.test(upTo)) sentences++;
  }
  return /[.!?]["'”’)\]]*$/.test(text.trimEnd()) ? sentences : sentences + 1;
}
