/**
 * Base58: numbers in base 58 without 0, O, I and l; each leading zero digit stands for a zero byte.
 * Two alphabets: Bitcoin's, and the XRP Ledger's, which has the same letters in another order
 * (https://xrpl.org/docs/references/protocol/data-types/base58-encodings).
 *
 * Decoded here and not by a library because text is full of runs that are no address, and an exception for each of
 * them costs ten times what the answer does. Tests hold it equal to the audited decoder.
 */

/** Value of each ASCII character as a digit; -1 where it is none. */
export type Base58Digits = Int8Array;

export const BITCOIN_DIGITS = /* @__PURE__ */ readAlphabet(
  '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
);
export const XRP_DIGITS = /* @__PURE__ */ readAlphabet('rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz');

/** No address in base58 is longer; decoding takes time that grows with the square of the length. */
const MAX_CHARACTERS = 160;
/** Four digits at a time into limbs of 24 bits: the product stays below 2^53. */
const DIGITS_AT_A_TIME = 4;
const POWERS = [1, 58, 58 ** 2, 58 ** 3, 58 ** 4] as const;
const LIMB = 2 ** 24;

/** The bytes, or `undefined` when a character is outside the alphabet or the text is longer than any address. */
export function decodeBase58(text: string, digits: Base58Digits = BITCOIN_DIGITS): Uint8Array | undefined {
  const length = text.length;
  if (length > MAX_CHARACTERS) return undefined;
  let zeros = 0;
  while (zeros < length && digits[text.charCodeAt(zeros)] === 0) zeros++;
  const limbs = new Float64Array(Math.ceil(length / 4) + 1);
  let used = 0;
  for (let at = zeros; at < length; ) {
    const size = (length - at) % DIGITS_AT_A_TIME || DIGITS_AT_A_TIME;
    const value = readDigits(text, at, at + size, digits);
    if (value < 0) return undefined;
    used = multiplyAndAdd(limbs, used, POWERS[size] ?? 1, value);
    at += size;
  }
  return toBytes(limbs, used, zeros);
}

function readAlphabet(alphabet: string): Base58Digits {
  const digits = new Int8Array(128).fill(-1);
  for (let value = 0; value < alphabet.length; value++) digits[alphabet.charCodeAt(value)] = value;
  return digits;
}

function readDigits(text: string, from: number, to: number, digits: Base58Digits): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = digits[text.charCodeAt(at)] ?? -1;
    if (digit < 0) return -1;
    value = value * 58 + digit;
  }
  return value;
}

/** limbs (least significant first) × factor + addend, in place. Returns how many limbs are now in use. */
function multiplyAndAdd(limbs: Float64Array, used: number, factor: number, addend: number): number {
  let carry = addend;
  for (let at = 0; at < used; at++) {
    const product = (limbs[at] ?? 0) * factor + carry;
    carry = Math.floor(product / LIMB);
    limbs[at] = product - carry * LIMB;
  }
  if (carry === 0) return used;
  limbs[used] = carry;
  return used + 1;
}

function toBytes(limbs: Float64Array, used: number, zeros: number): Uint8Array {
  const top = used === 0 ? 0 : (limbs[used - 1] ?? 0);
  let topBytes = 3;
  if (top < 2 ** 16) topBytes = 2;
  if (top < 2 ** 8) topBytes = 1;
  const size = used === 0 ? 0 : (used - 1) * 3 + topBytes;
  const bytes = new Uint8Array(zeros + size);
  for (let at = 0; at < size; at++) {
    const limb = limbs[Math.floor(at / 3)] ?? 0;
    bytes[zeros + size - 1 - at] = limb >>> (8 * (at % 3));
  }
  return bytes;
}
