/**
 * Algorand: base32 of a public key of 32 bytes and the last 4 bytes of its SHA-512/256, 58 characters
 * (https://developer.algorand.org/docs/get-details/accounts/#transformation-public-key-to-algorand-address).
 */
import { sha512_256 } from '@noble/hashes/sha2.js';
import { base32nopad } from '@scure/base';
import { keepHasher } from '../keep-hasher.ts';
import type { Address } from './chain.ts';

const hash = /* @__PURE__ */ keepHasher(() => sha512_256.create());

/** 36 bytes are 57.6 characters; the two bits left over in the last one are zero. */
const FORM = /^[A-Z2-7]{57}[AEIMQUY4]$/;
const KEY_BYTES = 32;
/** A claimable balance of Stellar has the same alphabet and length. */
const STELLAR_BALANCE = 'BAA';

export function parseAlgorand(text: string): Address | undefined {
  if (text.length !== 58 || !FORM.test(text)) return undefined;
  const bytes = base32nopad.decode(text);
  const sum = hash(bytes.subarray(0, KEY_BYTES)).subarray(-4);
  const valid = sum.every((byte, at) => byte === bytes[KEY_BYTES + at]);
  if (!valid && (text.startsWith(STELLAR_BALANCE) || !/[2-7]/.test(text))) return undefined;
  return { text, canonical: text, chains: ['algo'], checksum: valid ? 'valid' : 'invalid', network: 'main' };
}
