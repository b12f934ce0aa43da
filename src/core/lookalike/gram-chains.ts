/**
 * Words found by three of their characters: a hash table in two typed arrays, which costs next to nothing to fill. Start-up
 * is paid on every page, so nothing here makes an object for each word.
 */

const GRAM_BITS = 12;

/** `heads[gram]` is 1 + the number of a word, `next[number]` 1 + that of another with the same gram; 0 ends. */
export interface GramChains {
  readonly heads: Uint16Array;
  readonly next: Uint16Array;
}

/** A hash of three characters of `text`, below 4096. */
export function gramAt(text: string, at: number): number {
  const code = (text.charCodeAt(at) << 14) ^ (text.charCodeAt(at + 1) << 7) ^ text.charCodeAt(at + 2);
  return Math.imul(code, 0x9e3779b1) >>> (32 - GRAM_BITS);
}

export function makeGramChains(words: number): GramChains {
  return { heads: new Uint16Array(1 << GRAM_BITS), next: new Uint16Array(words) };
}

export function addToChain({ heads, next }: GramChains, gram: number, word: number): void {
  next[word] = heads[gram] ?? 0;
  heads[gram] = word + 1;
}

/** A set of small numbers for each gram, as bits. */
export function makeGramMarks(): Uint32Array {
  return new Uint32Array(1 << GRAM_BITS);
}

/** @param bit Below 32. */
export function markGram(marks: Uint32Array, gram: number, bit: number): void {
  marks[gram] = (marks[gram] ?? 0) | (1 << bit);
}
