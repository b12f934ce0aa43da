import { bech32 } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateError } from '../../../src/core/address/locate-error.ts';
import { writeCashAddr } from '../../../src/core/address/parse-cashaddr.ts';
import { VALID_VECTORS } from './read-vectors.ts';

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

describe('one wrong character', () => {
  test.each([
    // "Invalid checksum" of BIP-173: the sound address ends in t4.
    ['of bech32', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', 41],
    ['of bech32 in capitals', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T5', 41],
    ['in the witness version', 'bc1zw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 3],
    ['that no bech32 has', 'bc1qw508d6qejxtdg4y5r3zarvaryoc5xw7kv8f3t4', 29],
    ['taken for the separator', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t1', 41],
    ['of bech32m', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj8', 61],
    ['of CashAddr', 'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6b', 53],
    ['of CashAddr without prefix', 'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6q', 41],
  ])('%s: %s', (_what, text, position) => {
    expect(locateError(text)).toEqual({ positions: [position] });
  });
});

test('two neighbours in the wrong order', () => {
  expect(locateError('bc1qw508d6qejxtdg4y5r3zaravry0c5xw7kv8f3t4')).toEqual({ positions: [25, 26] });
});

test('one capital among small letters', () => {
  // "Mixed case" of BIP-173.
  expect(locateError('tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sL5k7')).toEqual({ positions: [58] });
});

test('a letter of EIP-55 in the wrong case', () => {
  // A vector of EIP-55 is 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed.
  expect(locateError('0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed')).toEqual({ positions: [3] });
});

describe('says nothing', () => {
  test.each([
    ['of two wrong characters', 'bc1qw508d6qejxtdg4yyr3zarvary0c5xwxkv8f3t4'],
    ['of the wrong constant (BIP-350)', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd'],
    ['of the wrong constant (BIP-350)', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh'],
    ['of an unknown prefix (BIP-173)', 'tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty'],
    ['of a wrong digit of an EVM address', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAee'],
    ['of an EVM address without capitals', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
    ['of base58', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggv'],
    ['of text', 'hello world'],
    ['of nothing', ''],
  ])('%s: %s', (_what, text) => {
    expect(locateError(text)).toBeUndefined();
  });

  test('of any sound address', { timeout: 30_000 }, () => {
    for (const { text } of VALID_VECTORS) expect(locateError(text)).toBeUndefined();
  });
});

describe('finds any single error', () => {
  const hash = fc.uint8Array({ minLength: 20, maxLength: 20 });
  const slip = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 31 }));

  /** Another letter at one of the places from `from` on. */
  function mistype(text: string, from: number, [place, by]: readonly [number, number]) {
    const at = from + (place % (text.length - from));
    const letter = LETTERS.charAt((LETTERS.indexOf(text.charAt(at)) + by) % 32);
    return { at, text: text.slice(0, at) + letter + text.slice(at + 1) };
  }

  test.each(['bc', 'ltc', 'cosmos', 'bnb'])('of %s', (prefix) => {
    fc.assert(
      fc.property(hash, slip, (bytes, where) => {
        const words = bech32.toWords(bytes);
        const sound = bech32.encode(prefix, /^(?:bc|ltc)$/.test(prefix) ? [0, ...words] : words);
        const { at, text } = mistype(sound, prefix.length + 1, where);
        expect(locateError(text)).toEqual({ positions: [at] });
      }),
      { numRuns: 25 },
    );
  });

  test('of CashAddr', () => {
    fc.assert(
      fc.property(hash, slip, (bytes, where) => {
        // The first letter also tells a CashAddr from other text.
        const { at, text } = mistype(writeCashAddr({ type: 0, hash: bytes }), 1, where);
        expect(locateError(text)).toEqual({ positions: [at] });
      }),
      { numRuns: 25 },
    );
  });
});

test('never throws, and names places inside the text', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...LETTERS, '1', ':', 'B', 'b'), maxLength: 60 }).map((data) => `bc1q${data}`),
  );
  fc.assert(
    fc.property(text, (candidate) => {
      for (const at of locateError(candidate)?.positions ?? []) expect(candidate.charAt(at)).not.toBe('');
    }),
    { numRuns: 50 },
  );
});
