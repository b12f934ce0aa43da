import { base58, base58xrp } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BITCOIN_DIGITS, decodeBase58, XRP_DIGITS } from '../../../src/core/address/decode-base58.ts';

describe.each([
  ['Bitcoin', base58, BITCOIN_DIGITS],
  ['the XRP Ledger', base58xrp, XRP_DIGITS],
] as const)('in the alphabet of %s', (_chain, audited, digits) => {
  test('decoding undoes the encoding of the audited library', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(decodeBase58(audited.encode(bytes), digits)).toEqual(bytes);
      }),
    );
  });

  test('every text is decoded as the audited library decodes it', () => {
    const letters = fc.constantFrom(...'123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 160 }), (text) => {
        expect(decodeBase58(text, digits)).toEqual(audited.decode(text));
      }),
      { numRuns: 500 },
    );
  });

  test.each(['', '1', 'r', '11', '1111111111', 'z'.repeat(160), `${'1'.repeat(40)}z`, `r${'z'.repeat(43)}`])(
    'so is "%s"',
    (text) => {
      expect(decodeBase58(text, digits)).toEqual(audited.decode(text));
    },
  );

  test('one decoding leaves nothing behind for the next', () => {
    const short = 'Zz2';
    decodeBase58('z'.repeat(160), digits);
    expect(decodeBase58(short, digits)).toEqual(audited.decode(short));
  });
});

test.each([
  ['zero', '1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a'],
  ['a capital O', 'OA1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['a small l', 'lA1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['a letter outside ASCII', '1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf\u00e9a'],
  ['more characters than any address', '1'.repeat(161)],
])('answers nothing to %s', (_what, text) => {
  expect(decodeBase58(text)).toBeUndefined();
});
