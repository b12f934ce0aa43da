/**
 * F4Jumble of ZIP 316: an unkeyed Feistel mix of four rounds over BLAKE2b, so that every character of a unified address
 * depends on every byte. This is its inverse. H_i is one hash with personalisation "UA_F4Jumble_H" and the round; G_i is
 * as many hashes with "UA_F4Jumble_G", the round and a counter as the right half is long.
 */
import { blake2b } from '@noble/hashes/blake2.js';

const MIN_BYTES = 38;
const HASH_BYTES = 64;

/** `undefined` when there are too few bytes. */
export function undoF4Jumble(jumbled: Uint8Array): Uint8Array | undefined {
  if (jumbled.length < MIN_BYTES) return undefined;
  const bytes = jumbled.slice();
  const leftSize = Math.min(HASH_BYTES, Math.floor(bytes.length / 2));
  const left = bytes.subarray(0, leftSize);
  const right = bytes.subarray(leftSize);
  mix(left, hashRight(1, right, leftSize));
  mix(right, hashLeft(1, left, right.length));
  mix(left, hashRight(0, right, leftSize));
  mix(right, hashLeft(0, left, right.length));
  return bytes;
}

function mix(half: Uint8Array, stream: Uint8Array): void {
  for (let at = 0; at < half.length; at++) half[at] = (half[at] ?? 0) ^ (stream[at] ?? 0);
}

function hashRight(round: number, right: Uint8Array, size: number): Uint8Array {
  return blake2b(right, { dkLen: size, personalization: personalize('H', round, 0) });
}

function hashLeft(round: number, left: Uint8Array, size: number): Uint8Array {
  const stream = new Uint8Array(Math.ceil(size / HASH_BYTES) * HASH_BYTES);
  for (let part = 0; part * HASH_BYTES < size; part++) {
    const personalization = personalize('G', round, part);
    stream.set(blake2b(left, { dkLen: HASH_BYTES, personalization }), part * HASH_BYTES);
  }
  return stream;
}

/** 13 letters, the round, and the counter in two bytes, little-endian. */
function personalize(half: 'G' | 'H', round: number, part: number): Uint8Array {
  const letters = Array.from(`UA_F4Jumble_${half}`, (letter) => letter.charCodeAt(0));
  return Uint8Array.from([...letters, round, part & 255, part >> 8]);
}
