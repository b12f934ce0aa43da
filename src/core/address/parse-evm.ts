/**
 * Ethereum and every EVM chain: `0x` and 20 bytes in hexadecimal.
 * All lower or all upper case carries no checksum. In mixed case the capitals are one (EIP-55): letter i is a capital
 * where nibble i of Keccak-256 of the lower-case digits is 8 or more. Rootstock (chain ids 30 and 31) hashes its chain
 * id too (EIP-1191); such an address is valid wherever EVM addresses are shown.
 */
import { keccak_256 } from '@noble/hashes/sha3.js';
import { keepHasher } from '../keep-hasher.ts';
import type { Address, Checksum } from './chain.ts';

const hash = /* @__PURE__ */ keepHasher(() => keccak_256.create());

const CHARACTERS = 42;
const ROOTSTOCK_CHAIN_IDS = ['30', '31'] as const;

export function parseEvm(text: string): Address | undefined {
  if (text.length !== CHARACTERS || !startsWithHexPrefix(text)) return undefined;
  const letters = readLetterCases(text);
  if (letters < 0) return undefined;
  const canonical = text.toLowerCase();
  const checksum: Checksum = letters === BOTH_CASES ? checkCapitals(text, canonical) : 'absent';
  return { text, canonical, chains: ['eth', 'etc'], checksum, network: 'main' };
}

/** `0x`, or `0X` where a text was put in capitals. */
export function startsWithHexPrefix(text: string): boolean {
  return text.charCodeAt(0) === 0x30 && (text.charCodeAt(1) | 0x20) === 0x78;
}

const LOWER = 1;
const UPPER = 2;
const BOTH_CASES = LOWER | UPPER;

/** Which letter cases stand after the prefix; -1 when a character is no hexadecimal digit. */
function readLetterCases(text: string): number {
  let cases = 0;
  for (let at = 2; at < CHARACTERS; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x66) cases |= LOWER;
    else if (code >= 0x41 && code <= 0x46) cases |= UPPER;
    else if (code < 0x30 || code > 0x39) return -1;
  }
  return cases;
}

function checkCapitals(text: string, canonical: string): Checksum {
  const digits = canonical.slice(2);
  if (matchesCapitals(text, digits)) return 'valid';
  return ROOTSTOCK_CHAIN_IDS.some((id) => matchesCapitals(text, `${id}0x${digits}`)) ? 'valid' : 'invalid';
}

function matchesCapitals(text: string, hashed: string): boolean {
  const digest = hash(toAscii(hashed));
  for (let at = 2; at < CHARACTERS; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41) continue;
    const byte = digest[(at - 2) >> 1] ?? 0;
    const nibble = at % 2 === 0 ? byte >> 4 : byte & 15;
    if (nibble >= 8 !== code < 0x61) return false;
  }
  return true;
}

const ascii = new Uint8Array(CHARACTERS + 2);

/** The bytes are good until the next call. */
function toAscii(text: string): Uint8Array {
  for (let at = 0; at < text.length; at++) ascii[at] = text.charCodeAt(at);
  return ascii.subarray(0, text.length);
}
