/**
 * A checksum against damage, not against forgery: four lanes of the xxHash32 round
 * (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md), all four kept. Every step is reversible in the lane
 * and in the word, so any change within one word of the input always changes the result; anything larger escapes with
 * a chance of 2^-32 where it touches one lane, less where it touches more.
 */
const PRIME_1 = 0x9e3779b1;
const PRIME_2 = 0x85ebca77;

/** Over words in groups of four; words left over at the end are not read, so callers pad to 16 bytes. */
export function checksumWords(words: Uint32Array): [number, number, number, number] {
  let a = 0x243f6a88;
  let b = 0x85a308d3;
  let c = 0x13198a2e;
  let d = 0x03707344;
  for (let i = 0; i + 3 < words.length; i += 4) {
    a = advance(a, words[i] ?? 0);
    b = advance(b, words[i + 1] ?? 0);
    c = advance(c, words[i + 2] ?? 0);
    d = advance(d, words[i + 3] ?? 0);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

function advance(lane: number, word: number): number {
  const sum = (lane + Math.imul(word, PRIME_2)) | 0;
  return Math.imul((sum << 13) | (sum >>> 19), PRIME_1);
}
