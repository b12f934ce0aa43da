/**
 * Base58: numbers in base 58 without 0, O, I and l; each leading zero digit stands for a zero byte.
 * Two alphabets: Bitcoin's, and the XRP Ledger's, which has the same characters in another order
 * (https://xrpl.org/docs/references/protocol/data-types/base58-encodings).
 */
import { type BytesCoder, base58 } from '@scure/base';

/** No address in base58 is longer; decoding takes time that grows with the square of the length. */
const MAX_CHARACTERS = 160;

/** 1 for each character of base58, by its ASCII code. */
const ALPHABET = /* @__PURE__ */ readAlphabet();

/**
 * The bytes, or `undefined` when a character is outside the alphabet or the text is longer than any address. The decoder
 * throws for such text, and text is full of it: an exception costs ten times what the answer does.
 */
export function decodeBase58(text: string, alphabet: BytesCoder = base58): Uint8Array | undefined {
  return text.length <= MAX_CHARACTERS && isBase58(text) ? alphabet.decode(text) : undefined;
}

function isBase58(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (ALPHABET[text.charCodeAt(at)] !== 1) return false;
  return true;
}

function readAlphabet(): Uint8Array {
  const alphabet = new Uint8Array(128);
  for (const character of '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz') {
    alphabet[character.charCodeAt(0)] = 1;
  }
  return alphabet;
}
