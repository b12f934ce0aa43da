import fc from 'fast-check';
import punycode from 'punycode/punycode.js';
import { expect, test } from 'vitest';
import { decodePunycode } from '../../../src/core/lookalike/decode-punycode.ts';
import { foldLabel } from '../../../src/core/lookalike/fold-label.ts';

// RFC 3492, section 7.1: (L), (M) and (B).
test.each([
  ['3B-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
  ['-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n', '安室奈美恵-with-super-monkeys'],
  ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
])('decodes %s', (encoded, shown) => {
  expect(decodePunycode(encoded.toLowerCase())).toBe(shown);
});

test('decodes what the punycode library encodes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
      expect(decodePunycode(punycode.encode(text))).toBe(text);
    }),
  );
});

test.each([
  ['xn--krken-yqa', 'kráken', 'kraken'],
  ['xn--locabitcoins-gcc', 'locałbitcoins', 'localbitcoins'],
  ['υɴіѕѡар', 'υɴіѕѡар', 'uniswap'],
  ['ćеx', 'ćеx', 'cex'],
  ['日本', '日本', '??'],
])('reads %s as %s, drawn like %s', (label, shown, folded) => {
  expect(foldLabel(label)).toMatchObject({ shown, folded });
});
