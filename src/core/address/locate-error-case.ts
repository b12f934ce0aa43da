/**
 * Letters of an EVM address whose case is not what EIP-55 asks for.
 *
 * A mistyped digit changes the whole hash, and then each letter's case is right by chance, one time in two. So wrong
 * letters are named only where they are so few that a mistyped digit would leave so few at most once in a thousand: with
 * the usual 15 letters one, with 18 or more two.
 */
import { keccak_256 } from '@noble/hashes/sha3.js';
import { parseEvm } from './parse-evm.ts';

const MOST_CHANCE = 1e-3;

/** `undefined` when there is no checksum, or it holds, or the case is not what is wrong. */
export function locateCase(text: string): readonly number[] | undefined {
  if (parseEvm(text)?.checksum !== 'invalid') return undefined;
  const digits = text.slice(2).toLowerCase();
  const digest = keccak_256(Uint8Array.from(digits, (digit) => digit.charCodeAt(0)));
  const letters = [...digits].flatMap((digit, at) => (digit > '9' ? [at] : []));
  const wrong = letters.filter((at) => isCapital(text, at + 2) !== isDueCapital(digest, at));
  return chanceOfSoFew(wrong.length, letters.length) <= MOST_CHANCE ? wrong.map((at) => at + 2) : undefined;
}

function isCapital(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x61;
}

function isDueCapital(digest: Uint8Array, at: number): boolean {
  const byte = digest[at >> 1] ?? 0;
  return (at % 2 === 0 ? byte >> 4 : byte & 15) >= 8;
}

/** That of `letters` coins at most `wrong` show heads. */
function chanceOfSoFew(wrong: number, letters: number): number {
  let ways = 1;
  let sum = 1;
  for (let each = 1; each <= wrong; each++) {
    ways = (ways * (letters - each + 1)) / each;
    sum += ways;
  }
  return sum / 2 ** letters;
}
