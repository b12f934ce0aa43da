/**
 * The cheap look at two addresses, small enough for every page: do their ends agree, so that the exact comparison
 * (core/resemblance) is worth holding a paste for? It may say yes too often and never decides what is said.
 */
const START = 8;
const END = 6;
/**
 * Characters that must agree at both ends together, beyond those that the form fixes: 16 bits, as in compare-copied.ts.
 * Hexadecimal and bech32 need four, base58 three.
 */
const ENOUGH = 4;

/** What is kept of an address to know its imitations by. */
export interface Outer {
  readonly start: string;
  readonly end: string;
  readonly length: number;
}

export function outerOf(key: string): Outer {
  return { start: key.slice(0, START), end: key.slice(-END), length: key.length };
}

/** Whether two addresses of one form agree at their ends. */
export function agreesAtEnds(one: Outer, other: Outer): boolean {
  const head = headOf(one.start);
  if (one.length !== other.length || head !== headOf(other.start) || !other.start.startsWith(one.start.slice(0, head)))
    return false;
  let start = head;
  while (start < START && one.start[start] === other.start[start]) start++;
  let end = 0;
  while (end < END && one.end.at(-1 - end) === other.end.at(-1 - end)) end++;
  return start - head + end >= (head > 1 ? ENOUGH : ENOUGH - 1);
}

/**
 * A tag of the ends of a known address: five characters at the start and three at the end, 32 bits and more of any
 * alphabet with the fixed ones apart. A random address has that of one of 500 known ones once in millions.
 */
export function endsTag(key: string): string {
  return key.slice(0, headOf(key) + 4) + key.slice(-3);
}

/** Characters that the form fixes: `0x`, `bc1q`, or one letter. */
function headOf(key: string): number {
  if (key.startsWith('0x')) return 2;
  const separator = key.indexOf('1');
  return separator > 1 && separator < 7 ? separator + 2 : 1;
}
