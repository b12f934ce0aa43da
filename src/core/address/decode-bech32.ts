/**
 * Bech32 (BIP-173) and bech32m (BIP-350): a readable prefix, `1`, data in words of 5 bits, six words of checksum (a BCH
 * code). The two differ in one constant. Whole strings are in one case. The limit of 90 characters is Bitcoin's alone;
 * each chain states its lengths.
 */
import { readFeedback } from './read-feedback.ts';

export interface Bech32Text {
  /** In lower case. */
  readonly prefix: string;
  /** Data words of 5 bits, without the checksum. */
  readonly words: Uint8Array;
  /** Under which of the two constants the checksum holds; `undefined` when under neither, or when cases are mixed. */
  readonly encoding: 'bech32' | 'bech32m' | undefined;
}

const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const CHECKSUM_WORDS = 6;
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
const FEEDBACK = /* @__PURE__ */ readFeedback(GENERATORS);
const BECH32_CONSTANT = 1;
const BECH32M_CONSTANT = 0x2bc830a3;

/** Value of each ASCII letter (either case) or digit as a word of 5 bits; -1 where it is none. */
const WORDS = /* @__PURE__ */ readCharset();

/** Text of the form prefix, `1`, data; `undefined` when it has not that form. */
export function decodeBech32(text: string): Bech32Text | undefined {
  const separator = text.lastIndexOf('1');
  const end = text.length - CHECKSUM_WORDS;
  if (separator < 1 || separator >= end) return undefined;
  const words = decodeBech32Words(text, separator + 1);
  if (!words) return undefined;
  const lower = text.toLowerCase();
  const prefix = lower.slice(0, separator);
  const mixed = text !== lower && text !== text.toUpperCase();
  const encoding = mixed ? undefined : findEncoding(prefix, words);
  return { prefix, words: words.subarray(0, words.length - CHECKSUM_WORDS), encoding };
}

/** Characters from `from` to the end as words of 5 bits; `undefined` when one is outside the character set. */
export function decodeBech32Words(text: string, from: number): Uint8Array | undefined {
  const words = new Uint8Array(text.length - from);
  for (let at = from; at < text.length; at++) {
    const word = WORDS[text.charCodeAt(at)] ?? -1;
    if (word < 0) return undefined;
    words[at - from] = word;
  }
  return words;
}

/** Words of 5 bits to bytes; `undefined` when padding is 5 bits or more, or not zero. */
export function joinWords(words: Uint8Array): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((words.length * 5) / 8));
  let buffer = 0;
  let bits = 0;
  let size = 0;
  for (const word of words) {
    buffer = ((buffer << 5) | word) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[size++] = buffer >> bits;
  }
  const padding = buffer & ((1 << bits) - 1);
  return bits < 5 && padding === 0 ? bytes : undefined;
}

/** Words of 5 bits as letters, in lower case. */
export function writeBech32Words(words: Uint8Array): string {
  return Array.from(words, (word) => CHARSET.charAt(word)).join('');
}

function readCharset(): Int8Array {
  const words = new Int8Array(128).fill(-1);
  for (let value = 0; value < CHARSET.length; value++) {
    words[CHARSET.charCodeAt(value)] = value;
    words[CHARSET.toUpperCase().charCodeAt(value)] = value;
  }
  return words;
}

function findEncoding(prefix: string, words: Uint8Array): Bech32Text['encoding'] {
  let sum = 1;
  for (let at = 0; at < prefix.length; at++) sum = addWord(sum, prefix.charCodeAt(at) >> 5);
  sum = addWord(sum, 0);
  for (let at = 0; at < prefix.length; at++) sum = addWord(sum, prefix.charCodeAt(at) & 31);
  for (const word of words) sum = addWord(sum, word);
  if (sum === BECH32_CONSTANT) return 'bech32';
  return sum === BECH32M_CONSTANT ? 'bech32m' : undefined;
}

function addWord(sum: number, word: number): number {
  return ((sum & 0x1ffffff) << 5) ^ word ^ (FEEDBACK[sum >>> 25] as number);
}
