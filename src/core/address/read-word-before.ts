const MAX_SEPARATORS = 8;
const MAX_WORD = 24;

/**
 * What stands before a place in the text, without the spaces, quotes and colons between: the last 24 characters, in
 * lower case. Bounded, so that no text makes it slow.
 */
export function readWordBefore(text: string, start: number): string {
  let end = start;
  const floor = Math.max(0, start - MAX_SEPARATORS);
  while (end > floor && ' \t\n\r"\'`:=([{<>*'.includes(text.charAt(end - 1))) end--;
  return text.slice(Math.max(0, end - MAX_WORD), end).toLowerCase();
}
