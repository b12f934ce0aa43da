/**
 * Where a value stands in a JSON text: the line of the value at a path such as `['sources', 1, 'url']`, or of the
 * nearest thing above it that is there. The text has been parsed before, so that it is sound JSON.
 */
export type JsonPath = readonly (string | number)[];

export function findJsonLine(text: string, path: JsonPath): number {
  let at = skipSpace(text, 0);
  for (const step of path) {
    const next = findMember(text, at, step);
    if (next === undefined) break;
    at = next;
  }
  return text.slice(0, at).split('\n').length;
}

/** Offset of a member's value in the array or object that begins at `start`. */
function findMember(text: string, start: number, step: string | number): number | undefined {
  const isArray = text[start] === '[';
  if (!isArray && text[start] !== '{') return undefined;
  let at = skipSpace(text, start + 1);
  for (let index = 0; text[at] !== ']' && text[at] !== '}'; index++) {
    let key: string | number = index;
    if (!isArray) {
      const end = skipValue(text, at);
      key = String(JSON.parse(text.slice(at, end)));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (key === step) return at;
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return undefined;
}

/** Offset behind the value that begins at `start`. */
function skipValue(text: string, start: number): number {
  if (text[start] === '"') return skipString(text, start);
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '"') at = skipString(text, at) - 1;
    else if ('[{'.includes(character)) depth++;
    else if (depth === 0 && ',]}\n '.includes(character)) return at;
    else if (']}'.includes(character) && --depth === 0) return at + 1;
  }
  return at;
}

function skipString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \n\r\t'.includes(text[at] ?? '')) at++;
  return at;
}
