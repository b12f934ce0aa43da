import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignChunks } from '../../../src/core/resemblance/align-chunks.ts';

/** `=` before pairs that are the same. */
function draw(first: string, second: string, size?: number): string {
  return alignChunks(first, second, size)
    .map((pair) => `${pair.same ? '=' : ''}${pair.first}/${pair.second}`)
    .join(' ');
}

describe('cuts two addresses into groups that stand above each other', () => {
  test.each([
    ['0xd9A1b0B17a91', '0xd9a1C3787A91', '=0xd9A1/0xd9a1 b0B1/C378 =7a91/7A91'],
    ['bc1qw508d6qe', 'bc1qw5zzd6qe', 'bc1qw50/bc1qw5z 8d6q/zd6q =e/e'],
    ['1BpEi6DfDAUF', '1BpExxxxDAUF', '=1BpE/1BpE i6Df/xxxx =DAUF/DAUF'],
    ['TAbcDEFG', 'TAbcdefg', '=TAbc/TAbc DEFG/defg'],
    ['BC1QW508', 'bc1qw508', '=BC1QW50/bc1qw50 =8/8'],
    ['bitcoincash:qpm2qszn', 'bitcoincash:qpm2qszp', '=bitcoincash:qpm2/bitcoincash:qpm2 qszn/qszp'],
  ])('%s above %s: %s', (first, second, drawn) => {
    expect(draw(first, second)).toBe(drawn);
  });
});

test('sets the ends of unequal texts above each other', () => {
  expect(draw('1AAAAbbbbbCCCC', '1AAAAxxxxCCCC')).toBe('=1AAA/1AAA Abbb/Axx bbCC/xxCC =CC/CC');
});

test('takes groups of other sizes', () => {
  expect(draw('1AAAAbbbCCCC', '1AAAAxxxCCCC', 6)).toBe('1AAAAb/1AAAAx bbCCCC/xxCCCC');
});

test('loses no character, and flags exactly the pairs that differ', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'C'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 8 }), (first, second, size) => {
      const pairs = alignChunks(first, second, size);
      expect(pairs.map((pair) => pair.first).join('')).toBe(first);
      expect(pairs.map((pair) => pair.second).join('')).toBe(second);
      for (const pair of pairs) if (pair.first === pair.second) expect(pair.same).toBe(true);
    }),
  );
});
