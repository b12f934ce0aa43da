import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/content/guard/read-text.ts';
import { agreesAtEnds, endsTag, outerOf } from '../../../src/core/guard/outer.ts';

/** Browsers have it; Node 20 does not. */
Object.defineProperty(Uint8Array, 'fromBase64', {
  value: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
  configurable: true,
});

const RONIN_THIEF = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** A generator of Lehmer's kind: the same addresses in every run. */
function randomAddresses(count: number): string[] {
  let state = 20_261_125;
  const pick = (letters: string) => {
    state = Number((BigInt(state) * 48_271n) % 2_147_483_647n);
    return letters[state % letters.length] ?? '';
  };
  const some = (letters: string, length: number) => Array.from({ length }, () => pick(letters)).join('');
  const make = [
    () => `0x${some('0123456789abcdef', 40)}`,
    () => `T${some(BASE58, 33)}`,
    () => `1${some(BASE58, 32)}`,
    () => `bc1q${some(BECH32, 38)}`,
    () => some(BASE58, 44),
  ];
  return Array.from({ length: count }, (_, i) => make[i % make.length]?.() ?? '');
}

describe('what is held is decided from memory', () => {
  test('of 10,000 random addresses none may be on record', () => {
    expect(randomAddresses(10_000).filter((address) => readText(address).listed.length > 0)).toEqual([]);
  });

  test('of 10,000 random addresses none looks like one of 500 known ones or like the copied one', () => {
    const [copied = '', ...others] = randomAddresses(10_501);
    const known = new Set(others.slice(0, 500).map(endsTag));
    const suspects = others
      .slice(500)
      .filter((address) => known.has(endsTag(address)) || agreesAtEnds(outerOf(copied), outerOf(address)));
    expect(suspects).toEqual([]);
  });

  test('a thief’s address is found inside a text', () => {
    expect(readText(`send it to ${RONIN_THIEF}, please`)).toEqual({ listed: [RONIN_THIEF] });
  });
});

describe('the whole text', () => {
  test.each([
    ['an address with white space around it', ` ${RONIN_THIEF}\n`, RONIN_THIEF],
    [
      'an address under a scheme',
      'bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
      'bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    ],
  ])('%s', (_what, text, whole) => {
    expect(readText(text).whole?.text).toBe(whole);
  });

  test.each([
    ['a sentence', 'to 0x4488b382a0b7d296876ebe0c042aca9f819a972d'],
    ['a private key in hexadecimal', 'e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262'],
    ['the same with its prefix', '0xe9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262'],
    ['a private key for wallets', '5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNydYXYB9KF'],
    ['an extended private key', `xprv${'9s21ZrQH143K'.repeat(9)}`.slice(0, 111)],
    ['a seed phrase', 'legal winner thank year wave sausage worth useful legal winner thank yellow'],
  ])('%s is no address', (_what, text) => {
    expect(readText(text)).toEqual({ listed: [] });
  });
});
