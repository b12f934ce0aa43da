import { bech32, bech32m } from '@scure/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBech32, joinWords } from '../../../src/core/address/decode-bech32.ts';

const prefixes = fc.constantFrom('bc', 'ltc', 'cosmos', 'addr_test', 'u');
const data = fc.uint8Array({ maxLength: 64 });

test('reads what the audited encoder writes', () => {
  fc.assert(
    fc.property(prefixes, data, fc.boolean(), (prefix, bytes, modified) => {
      const coder = modified ? bech32m : bech32;
      const text = coder.encode(prefix, coder.toWords(bytes), false);
      const decoded = decodeBech32(text);
      expect(decoded).toMatchObject({ prefix, encoding: modified ? 'bech32m' : 'bech32' });
      expect(decoded && joinWords(decoded.words)).toEqual(bytes);
    }),
  );
});

test('accepts exactly what the audited decoder accepts', () => {
  const text = fc
    .tuple(prefixes, fc.string({ unit: fc.constantFrom(...'qpzry9x8gf2tvdw0s3jn54khce6mua7lQb1'), maxLength: 30 }))
    .map(([prefix, rest]) => `${prefix}1${rest}`);
  fc.assert(
    fc.property(text, (candidate) => {
      const accepted = bech32.decodeUnsafe(candidate, false) !== undefined;
      expect(decodeBech32(candidate)?.encoding === 'bech32').toBe(accepted);
    }),
    { numRuns: 500 },
  );
});
