import { sha256 } from '@noble/hashes/sha2.js';
import type { TableName } from './list.ts';

/** The parts of SHA-256 (FIPS 180-4) of `table:key` that a list keeps. */
export interface KeyHash {
  /** Bytes 0–3: its top bits choose the bucket. */
  readonly bucket: number;
  /** Bytes 4–7 and 8–9: the remainder. */
  readonly high: number;
  readonly low: number;
}

const encoder = new TextEncoder();

/** The table is part of what is hashed, so that a key of one table says nothing about another. */
export function hashKey(table: TableName, key: string): KeyHash {
  const digest = sha256(encoder.encode(`${table}:${key}`));
  const view = new DataView(digest.buffer, digest.byteOffset, digest.byteLength);
  return { bucket: view.getUint32(0), high: view.getUint32(4), low: view.getUint16(8) };
}

/** The bucket among two to the power of `bits`. A shift by 32 would shift by nothing. */
export function chooseBucket(hash: KeyHash, bits: number): number {
  return bits === 0 ? 0 : hash.bucket >>> (32 - bits);
}
