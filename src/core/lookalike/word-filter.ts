/**
 * A Bloom filter over a few hundred words, as text that is looked into where it stands: nothing is decoded first. It holds
 * every word that was put in, and by chance one in a thousand of all others.
 */

/** Six bits a character, from this code on: printable ASCII without space, quotes and bar. */
const FIRST_CODE = 40;
const BITS_A_CHARACTER = 6;
const BITS_A_WORD = 14;
const PROBES = 8;

export function writeWordFilter(words: readonly string[]): string {
  const codes = new Array<number>(Math.ceil((words.length * BITS_A_WORD) / BITS_A_CHARACTER)).fill(0);
  const bits = codes.length * BITS_A_CHARACTER;
  for (const word of words) {
    let hash = hashWord(word);
    for (let probe = 0; probe < PROBES; probe += 1) {
      hash = turn(hash);
      const place = hash % bits;
      const at = Math.floor(place / BITS_A_CHARACTER);
      codes[at] = (codes[at] ?? 0) | (1 << (place % BITS_A_CHARACTER));
    }
  }
  return String.fromCharCode(...codes.map((code) => FIRST_CODE + code));
}

export function hasWord(filter: string, word: string): boolean {
  const bits = filter.length * BITS_A_CHARACTER;
  let hash = hashWord(word);
  for (let probe = 0; probe < PROBES; probe += 1) {
    hash = turn(hash);
    const place = hash % bits;
    const code = filter.charCodeAt(place / BITS_A_CHARACTER) - FIRST_CODE;
    if (((code >> (place % BITS_A_CHARACTER)) & 1) === 0) return false;
  }
  return true;
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function turn(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + 1) >>> 0;
}
