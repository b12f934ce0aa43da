/**
 * Polkadot, SS58: base58 of a network byte, an account of 32 bytes, and the first 2 bytes of BLAKE2b-512 over "SS58PRE"
 * and what precedes (https://docs.polkadot.com/polkadot-protocol/basics/accounts/#address-formats). Network 0 is
 * Polkadot (`1…`); 42 is "any Substrate chain" (`5…`), under which wallets show the same account. Other networks'
 * addresses are of other chains.
 */
import { blake2b } from '@noble/hashes/blake2.js';
import { base58 } from '@scure/base';
import { keepHasher } from '../keep-hasher.ts';
import type { Address } from './chain.ts';
import { decodeBase58 } from './decode-base58.ts';
import { hasMixedClasses } from './has-mixed-classes.ts';

const hash = /* @__PURE__ */ keepHasher(() => blake2b.create({ dkLen: 64 }));

const POLKADOT = 0;
const ANY_SUBSTRATE = 42;
const BYTES = 35;
const BODY_BYTES = 33;
const PREIMAGE = /* @__PURE__ */ Uint8Array.from('SS58PRE', (letter) => letter.charCodeAt(0));

export function parsePolkadot(text: string): Address | undefined {
  if (text.length < 46 || text.length > 48 || !'15'.includes(text.charAt(0))) return undefined;
  const bytes = decodeBase58(text);
  if (bytes?.length !== BYTES || (bytes[0] !== POLKADOT && bytes[0] !== ANY_SUBSTRATE)) return undefined;
  const [first, second] = sum(bytes.subarray(0, BODY_BYTES));
  const valid = bytes[BODY_BYTES] === first && bytes[BODY_BYTES + 1] === second;
  if (!valid && !hasMixedClasses(text)) return undefined;
  return { text, canonical: text, chains: ['dot'], checksum: valid ? 'valid' : 'invalid', network: 'main' };
}

/** The account of a valid address, under both networks. */
export function spellPolkadot(canonical: string): string[] {
  const account = decodeBase58(canonical)?.subarray(1, BODY_BYTES);
  return account ? [POLKADOT, ANY_SUBSTRATE].map((network) => write(network, account)) : [];
}

function write(network: number, account: Uint8Array): string {
  const bytes = new Uint8Array(BYTES);
  bytes[0] = network;
  bytes.set(account, 1);
  bytes.set(sum(bytes.subarray(0, BODY_BYTES)).subarray(0, 2), BODY_BYTES);
  return base58.encode(bytes);
}

function sum(body: Uint8Array): Uint8Array {
  const hashed = new Uint8Array(PREIMAGE.length + body.length);
  hashed.set(PREIMAGE);
  hashed.set(body, PREIMAGE.length);
  return hash(hashed);
}
