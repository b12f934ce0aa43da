import { base58, base58xrp } from '@scure/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase58 } from '../../../src/core/address/decode-base58.ts';

test.each([
  ['Bitcoin', base58],
  ['the XRP Ledger', base58xrp],
] as const)('decoding undoes encoding in the alphabet of %s', (_chain, coder) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect(decodeBase58(coder.encode(bytes), coder)).toEqual(bytes);
    }),
  );
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
