/**
 * What the two halves of the filter agree on: a 3-wise binary fuse filter (Graf and Lemire, "Binary Fuse Filters: Fast
 * and Smaller Than Xor Filters", 2022, https://arxiv.org/abs/2201.01174) with fingerprints of 32 bits.
 *
 * Words of 32 bits, lowest byte first: magic, seed, count of keys, length of a segment (a power of two, at least 4),
 * the fingerprints, two words of checksum over all before them. Without keys there are no fingerprints.
 */
import { hashString } from './hash-string.ts';

export const FILTER_MAGIC = 0x31465643; // CVF1
export const FILTER_HEADER_WORDS = 4;
export const FILTER_CHECKSUM_WORDS = 2;

/** The three places of a key, and the fingerprint that what lies there must yield together. */
export type Slots = [first: number, second: number, third: number, fingerprint: number];

/** @param length of all fingerprints: three segments or more. */
export function chooseSlots(key: string, seed: number, segmentLength: number, length: number): Slots {
  const [place, fingerprint] = hashString(key, seed);
  // Exact: a place has 32 bits and a length, in any list that a browser could hold, at most 21.
  const first = Math.floor((place * (length - 2 * segmentLength)) / 2 ** 32);
  const offsets = Math.imul(place ^ fingerprint, 0x9e3779b1);
  const mask = segmentLength - 1;
  return [
    first,
    (first + segmentLength) ^ ((offsets >>> 14) & mask),
    (first + 2 * segmentLength) ^ ((offsets ^ (offsets >>> 19)) & mask),
    fingerprint,
  ];
}
