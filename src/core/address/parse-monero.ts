/**
 * Monero: a network byte, two keys of 32 bytes (an integrated address adds a payment id of 8), and the first 4 bytes of
 * Keccak-256, in Monero's own base58, which turns each 8 bytes into 11 characters
 * (https://docs.getmonero.org/public-address/standard-address/, `src/cryptonote_config.h`).
 */
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58xmr } from '@scure/base';
import { keepHasher } from '../keep-hasher.ts';
import type { Address } from './chain.ts';

const hash = /* @__PURE__ */ keepHasher(() => keccak_256.create());

const MAIN_NETWORK_BYTES: readonly number[] = [18, 42, 19];
const TEST_NETWORK_BYTES: readonly number[] = [53, 63, 54, 24, 36, 25];
const INTEGRATED_NETWORK_BYTES: readonly number[] = [19, 54, 25];
const CHARACTERS = 95;
const INTEGRATED_CHARACTERS = 106;

export function parseMonero(text: string): Address | undefined {
  if (text.length !== CHARACTERS && text.length !== INTEGRATED_CHARACTERS) return undefined;
  if (!'48957AB'.includes(text.charAt(0))) return undefined;
  const bytes = decode(text);
  if (!bytes) return undefined;
  const networkByte = bytes[0] ?? 0;
  const isMain = MAIN_NETWORK_BYTES.includes(networkByte);
  if (!isMain && !TEST_NETWORK_BYTES.includes(networkByte)) return undefined;
  if (INTEGRATED_NETWORK_BYTES.includes(networkByte) !== (text.length === INTEGRATED_CHARACTERS)) return undefined;
  const checksum = matchesChecksum(bytes) ? 'valid' : 'invalid';
  return { text, canonical: text, chains: ['xmr'], checksum, network: isMain ? 'main' : 'test' };
}

function decode(text: string): Uint8Array | undefined {
  try {
    return base58xmr.decode(text);
  } catch {
    return undefined;
  }
}

function matchesChecksum(bytes: Uint8Array): boolean {
  const body = bytes.length - 4;
  const sum = hash(bytes.subarray(0, body));
  return [0, 1, 2, 3].every((at) => sum[at] === bytes[body + at]);
}
