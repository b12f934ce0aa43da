import { sha256 } from '@noble/hashes/sha2.js';
import { keepHasher } from '../keep-hasher.ts';

const hashInner = /* @__PURE__ */ keepHasher(() => sha256.create());
const hashOuter = /* @__PURE__ */ keepHasher(() => sha256.create());

/**
 * Base58Check: the last four bytes are the first four of SHA-256 applied twice to the rest
 * (https://en.bitcoin.it/wiki/Base58Check_encoding). The XRP Ledger uses the same.
 */
export function verifyBase58Check(bytes: Uint8Array): boolean {
  const body = bytes.length - CHECKSUM_BYTES;
  const sum = hashOuter(hashInner(bytes.subarray(0, body)));
  for (let at = 0; at < CHECKSUM_BYTES; at++) if (sum[at] !== bytes[body + at]) return false;
  return true;
}

const CHECKSUM_BYTES = 4;
