/**
 * Stellar strkey (SEP-23): base32 of a version byte, the payload, and CRC-16/XMODEM, little-endian. `G…` is an account
 * of 32 bytes, `M…` a muxed one (the account and an id of 8 bytes that names a customer), `C…` a contract. Seeds (`S…`)
 * and the other kinds are no addresses. The list knows a muxed address by its account.
 */
import { base32nopad } from '@scure/base';
import type { Address } from './chain.ts';
import { sumCrc16 } from './sum-crc16.ts';

const ACCOUNT_VERSION = 6 << 3;
const FORMS: Readonly<Record<string, { readonly version: number; readonly characters: number }>> = {
  G: { version: ACCOUNT_VERSION, characters: 56 },
  M: { version: 12 << 3, characters: 69 },
  C: { version: 2 << 3, characters: 56 },
};
const CHARACTERS = /^[A-Z2-7]+$/;

export function parseStellar(text: string): Address | undefined {
  const form = FORMS[text.charAt(0)];
  if (!form || text.length !== form.characters || !CHARACTERS.test(text) || !/\d/.test(text)) return undefined;
  const bytes = decode(text);
  if (bytes?.[0] !== form.version) return undefined;
  const body = bytes.subarray(0, -2);
  const [low = 0, high = 0] = bytes.subarray(-2);
  const checksum = sumCrc16(body) === (low | (high << 8)) ? 'valid' : 'invalid';
  const canonical = text.startsWith('M') ? writeAccount(body.subarray(1, 33)) : text;
  return { text, canonical, chains: ['xlm'], checksum, network: 'main' };
}

/** The last letter of 69 must not carry bits beyond the bytes: the decoder throws. */
function decode(text: string): Uint8Array | undefined {
  try {
    return base32nopad.decode(text);
  } catch {
    return undefined;
  }
}

function writeAccount(key: Uint8Array): string {
  const bytes = new Uint8Array(35);
  bytes[0] = ACCOUNT_VERSION;
  bytes.set(key, 1);
  const sum = sumCrc16(bytes.subarray(0, 33));
  bytes.set([sum & 255, sum >> 8], 33);
  return base32nopad.encode(bytes);
}
