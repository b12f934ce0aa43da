import { sha256 } from '@noble/hashes/sha2.js';
import { type BytesCoder, base58 } from '@scure/base';

const CHECKSUM_BYTES = 4;

/** Version bytes and hash with their checksum, as text. See verify-base58check.ts. */
export function writeBase58Check(version: readonly number[], hash: Uint8Array, alphabet: BytesCoder = base58): string {
  const size = version.length + hash.length;
  const bytes = new Uint8Array(size + CHECKSUM_BYTES);
  bytes.set(version);
  bytes.set(hash, version.length);
  bytes.set(sha256(sha256(bytes.subarray(0, size))).subarray(0, CHECKSUM_BYTES), size);
  return alphabet.encode(bytes);
}
