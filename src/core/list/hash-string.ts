/**
 * A seeded 64-bit hash of a string, two lanes of the MurmurHash3 round (Austin Appleby, public domain) over pairs of
 * UTF-16 code units. Fast and even, not secret: the worst that a crafted string does is to make a filter ask in vain.
 */
const CONSTANT_1 = 0xcc9e2d51;
const CONSTANT_2 = 0x1b873593;
const CONSTANT_3 = 0x38b34ae5;

export function hashString(text: string, seed: number): [number, number] {
  let a = seed ^ text.length;
  let b = ~seed;
  for (let i = 0; i < text.length; i += 2) {
    // Beyond the end the code unit is NaN, which counts as zero here; the length tells `a` from `a` and a zero.
    const pair = Math.imul(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16), CONSTANT_1);
    const turned = (pair << 15) | (pair >>> 17);
    a ^= Math.imul(turned, CONSTANT_2);
    a = (Math.imul((a << 13) | (a >>> 19), 5) + b) | 0;
    b ^= Math.imul(turned, CONSTANT_3);
    b = (Math.imul((b << 17) | (b >>> 15), 9) + a) | 0;
  }
  a = mixBits(a ^ b);
  return [a, mixBits(b + a)];
}

/** MurmurHash3's last step: every bit of the input sways every bit of the result. Unsigned. */
export function mixBits(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
