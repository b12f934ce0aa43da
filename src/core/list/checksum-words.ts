/**
 * A checksum against damage, not against forgery. Each step is the xor-multiply-shift of MurmurHash3 (Austin Appleby,
 * public domain), reversible in the state and in the word, so a change within one word always changes the first half of
 * the result. The second half sums all states. Anything larger escapes with a chance of 2^-64.
 *
 * Signed words: an unoptimised engine boxes numbers above 2^31, and this runs while everything is still cold.
 */
export function checksumWords(words: Int32Array): [number, number] {
  let state = words.length;
  let sum = 0;
  for (let i = 0; i < words.length; i++) {
    state = Math.imul(state ^ (words[i] ?? 0), 0x85ebca6b);
    state ^= state >>> 15;
    sum = (sum + state) | 0;
  }
  return [state, sum];
}
