/**
 * TON, user-friendly form: a tag byte (0x11 bounceable, 0x51 not; 0x80 added on the test network), the workchain (0, or
 * 255 for the masterchain), the account's 32 bytes, and CRC-16/XMODEM, big-endian, in 48 characters of base64, in the
 * alphabet for URLs or the older one. Raw form: workchain, `:`, 64 hexadecimal digits; no checksum
 * (https://docs.ton.org/foundations/addresses/formats). The list knows an account by its raw form in lower case.
 */
import { base64, base64url, hex } from '@scure/base';
import type { Address } from './chain.ts';
import { sumCrc16 } from './sum-crc16.ts';

export const TON_CHARACTERS = 48;
const TEST_FLAG = 0x80;
const BOUNCEABLE = 0x11;
const NOT_BOUNCEABLE = 0x51;
const FORM = /^[EUk0](?:Q[A-D]|f[89_/+-])(?:[0-9A-Za-z_-]{45}|[0-9A-Za-z+/]{45})$/;
const RAW_FORM = /^(?:0|-1):[0-9a-fA-F]{64}$/;

export function parseTon(text: string): Address | undefined {
  if (RAW_FORM.test(text)) {
    return { text, canonical: text.toLowerCase(), chains: ['ton'], checksum: 'absent', network: 'main' };
  }
  if (text.length !== TON_CHARACTERS || !FORM.test(text)) return undefined;
  const bytes = decode(text);
  const tag = bytes[0] ?? 0;
  const workchain = bytes[1] ?? 0;
  const plainTag = tag & ~TEST_FLAG;
  if ((plainTag !== BOUNCEABLE && plainTag !== NOT_BOUNCEABLE) || (workchain !== 0 && workchain !== 255))
    return undefined;
  const sum = sumCrc16(bytes.subarray(0, 34));
  const checksum = sum === (((bytes[34] ?? 0) << 8) | (bytes[35] ?? 0)) ? 'valid' : 'invalid';
  const canonical = `${workchain === 0 ? '0' : '-1'}:${hex.encode(bytes.subarray(2, 34))}`;
  return { text, canonical, chains: ['ton'], checksum, network: tag & TEST_FLAG ? 'test' : 'main' };
}

/** The first letters of a user-friendly address, which fix the tag. */
export function startsLikeTon(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1);
  return (second === 0x51 || second === 0x66) && 'EUk0'.includes(text.charAt(start));
}

/** Both user-friendly spellings, in the alphabet for URLs, of an account in raw form. */
export function spellTon(raw: string): string[] {
  const [workchain, account = ''] = raw.split(':');
  return [BOUNCEABLE, NOT_BOUNCEABLE].map((tag) => {
    const bytes = new Uint8Array(36);
    bytes.set([tag, workchain === '0' ? 0 : 255]);
    bytes.set(hex.decode(account), 2);
    const sum = sumCrc16(bytes.subarray(0, 34));
    bytes.set([sum >> 8, sum & 255], 34);
    return base64url.encode(bytes);
  });
}

function decode(text: string): Uint8Array {
  return /[+/]/.test(text) ? base64.decode(text) : base64url.decode(text);
}
