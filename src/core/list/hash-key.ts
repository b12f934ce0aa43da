/**
 * A key is hashed twice. The quick hash tells nearly every absent key for what it is, in a twentieth of the time that
 * SHA-256 takes, but anybody can make a name that has a given one; so only where it fits, SHA-256 is asked, and where
 * that fits as well, the key itself is compared.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { keepHasher } from '../keep-hasher.ts';
import { hashString } from './hash-string.ts';
import { TABLES } from './layout.ts';
import type { TableName } from './list.ts';

/** Of 64 bits: the first 32, whose top bits choose the bucket; and the last 16, the tag. */
export type QuickHash = readonly [place: number, tag: number];

/** The table is part of what is hashed, so that a key of one table says nothing about another. */
export function hashQuickly(table: TableName, key: string): QuickHash {
  const [place, rest] = hashString(key, TABLES.indexOf(table));
  return [place, rest & 0xffff];
}

const hash = /* @__PURE__ */ keepHasher(() => sha256.create());
const encoder = new TextEncoder();
const shortText = new Uint8Array(1024);

/** Bytes 0–3, highest first, of SHA-256 (FIPS 180-4) of `table:key`. */
export function digestKey(table: TableName, key: string): number {
  const { buffer } = hash(encodeText(`${table}:${key}`));
  return new DataView(buffer).getUint32(0);
}

/** In UTF-8. The bytes are good until the next call. */
function encodeText(text: string): Uint8Array {
  // A UTF-16 code unit takes at most three bytes.
  if (text.length * 3 > shortText.length) return encoder.encode(text);
  return shortText.subarray(0, encoder.encodeInto(text, shortText).written);
}

/** The bucket among two to the power of `bits`. A shift by 32 would shift by nothing. */
export function chooseBucket(place: number, bits: number): number {
  return bits === 0 ? 0 : place >>> (32 - bits);
}
