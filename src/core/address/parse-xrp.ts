/**
 * XRP Ledger. Classic address: Base58Check in the ledger's own alphabet, version 0, 20 bytes; begins with `r`
 * (https://xrpl.org/docs/concepts/accounts/addresses).
 * X-address (XLS-5): two bytes of prefix, the same 20 bytes, a flag, and a destination tag of 8 bytes, little-endian.
 * The list knows an account by its classic address, so an X-address's canonical form is that, whatever its tag.
 */
import { base58xrp } from '@scure/base';
import type { Address } from './chain.ts';
import { decodeBase58, XRP_DIGITS } from './decode-base58.ts';
import { hasMixedClasses } from './has-mixed-classes.ts';
import { verifyBase58Check } from './verify-base58check.ts';
import { writeBase58Check } from './write-base58check.ts';

const CLASSIC_BYTES = 25;
const X_BYTES = 35;
const X_PREFIXES: ReadonlyMap<number, 'main' | 'test'> = /* @__PURE__ */ new Map([
  [0x0544, 'main'], // X
  [0x0493, 'test'], // T
]);

export function parseXrp(text: string): Address | undefined {
  const first = text.charAt(0);
  if (first === 'r' && text.length >= 25 && text.length <= 35) return parseClassic(text);
  if ((first === 'X' || first === 'T') && text.length >= 46 && text.length <= 48) return parseX(text);
  return undefined;
}

/** The X-address without tag of a classic address. */
export function spellTaglessX(classic: string): string[] {
  const account = decodeBase58(classic, XRP_DIGITS)?.subarray(1, 21);
  if (!account) return [];
  const body = new Uint8Array(20 + 9);
  body.set(account);
  return [writeBase58Check([0x05, 0x44], body, base58xrp)];
}

function parseClassic(text: string): Address | undefined {
  const bytes = decodeBase58(text, XRP_DIGITS);
  if (bytes?.length !== CLASSIC_BYTES || bytes[0] !== 0) return undefined;
  const valid = verifyBase58Check(bytes);
  if (!valid && !hasMixedClasses(text)) return undefined;
  return { text, canonical: text, chains: ['xrp'], checksum: valid ? 'valid' : 'invalid', network: 'main' };
}

function parseX(text: string): Address | undefined {
  const bytes = decodeBase58(text, XRP_DIGITS);
  if (bytes?.length !== X_BYTES) return undefined;
  const [high = 0, low = 0] = bytes;
  const network = X_PREFIXES.get((high << 8) | low);
  if (!network) return undefined;
  const valid = verifyBase58Check(bytes);
  if (valid && !hasSoundTag(bytes)) return undefined;
  const canonical = writeBase58Check([0], bytes.subarray(2, 22), base58xrp);
  return { text, canonical, chains: ['xrp'], checksum: valid ? 'valid' : 'invalid', network };
}

/** Flag 0: no tag, all zero. Flag 1: a tag of 32 bits, the rest zero. Other flags are reserved. */
function hasSoundTag(bytes: Uint8Array): boolean {
  const flag = bytes[22] ?? 0;
  const mustBeZero = flag === 1 ? bytes.subarray(27, 31) : bytes.subarray(23, 31);
  return flag <= 1 && mustBeZero.every((byte) => byte === 0);
}
