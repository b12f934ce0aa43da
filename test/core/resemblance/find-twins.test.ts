import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/core/address/chain.ts';
import { parseAddress } from '../../../src/core/address/parse-address.ts';
import { findTwins } from '../../../src/core/resemblance/find-twins.ts';
import { drawPage, FAMILIES, imitate, makeAddress, seedRandom } from './random-addresses.ts';

/** On each chain; 200 on the first six. */
const PAGES = Number(process.env['FUZZ_RUNS'] ?? 20);
const ON_A_PAGE = 1000;
const EVM = FAMILIES[0]?.[1] ?? (() => makeAddress('', 'eth'));

function parse(text: string): Address {
  const address = parseAddress(text);
  if (!address) throw new Error(`"${text}" is no address`);
  return address;
}

function evm(digits: string): Address {
  return makeAddress(`0x${digits}`, 'eth');
}

// The loss of 1,155 WBTC on 3 May 2024; both addresses are named at
// https://cointab.com/ethereum-user-address-poisoning-with-wrapped-btc/
const INTENDED = parse('0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91');
const POISON = parse('0xd9A1C3788D81257612E2581A6ea0aDa244853a91');

describe('random addresses are no twins', () => {
  test.each(FAMILIES)('on pages of 1,000 of %s', { timeout: 60_000 }, (_name, draw) => {
    for (let page = 0; page < PAGES; page++) expect(findTwins(drawPage(draw, ON_A_PAGE, page))).toEqual([]);
  });

  test.each(FAMILIES.slice(0, 6))('on 200 pages of 1,000 of %s', { timeout: 60_000 }, (_name, draw) => {
    for (let page = 1000; page < 1200; page++) expect(findTwins(drawPage(draw, ON_A_PAGE, page))).toEqual([]);
  });

  test('on a page of 10,000', () => {
    expect(findTwins(drawPage(EVM, 10_000, 1))).toEqual([]);
  });
});

describe('a planted twin is found', () => {
  test.each([
    [3, 3, 12],
    [3, 4, 30],
    [4, 3, 30],
    [4, 4, 100],
    [3, 5, 100],
    [4, 5, 360],
    [5, 5, 1300],
    [6, 6, 10_000],
  ])('agreeing in %i + %i hexadecimal digits among %i addresses', (start, end, size) => {
    const page = drawPage(EVM, size - 1, 7);
    const [target, filler] = drawPage(EVM, 2, 8);
    if (!target || !filler) throw new Error('nothing drawn');
    const twin = imitate(target, filler, 2, start, end);
    const found = findTwins([...page.slice(1), target, twin]);
    expect(found).toMatchObject([{ start: 2 + start, end, bits: 4 * (start + end) }]);
    expect(found[0]).toMatchObject({ first: target, second: twin });
  });

  test.each([
    ['Bitcoin 1…', 1],
    ['Bitcoin bc1q…', 4],
    ['Bitcoin bc1p…', 4],
    ['Tron', 1],
    ['XRP', 1],
    ['Solana', 0],
    ['Stellar', 1],
    ['TON', 2],
    ['Cardano', 6],
  ])('agreeing in 4 + 4 characters of %s among 60', (name, head) => {
    const draw = FAMILIES.find(([each]) => each === name)?.[1] ?? EVM;
    const page = drawPage(draw, 58, 9);
    const [target, filler] = drawPage(draw, 2, 10);
    if (!target || !filler) throw new Error('nothing drawn');
    const twin = imitate(target, filler, head, 4, 4);
    expect(findTwins([target, ...page, twin])).toMatchObject([{ first: target, second: twin }]);
  });

  test('as it was in May 2024', () => {
    const digits = [
      { from: 6, to: 23 },
      { from: 24, to: 25 },
      { from: 27, to: 36 },
    ];
    expect(findTwins([INTENDED, POISON])).toEqual([
      { first: INTENDED, second: POISON, start: 6, end: 6, bits: 40, differing: { first: digits, second: digits } },
    ]);
  });

  test('in whatever case either is written', () => {
    const shouted = parse(`0x${POISON.text.slice(2).toUpperCase()}`);
    expect(findTwins([parse(INTENDED.text.toLowerCase()), shouted])).toMatchObject([{ start: 6, end: 6 }]);
  });

  test('with each of several imitations of one address', () => {
    const random = seedRandom(11);
    const fakes = Array.from({ length: 6 }, () => imitate(INTENDED, EVM(random), 2, 4, 4));
    expect(findTwins([INTENDED, ...fakes]).filter(({ first }) => first === INTENDED)).toHaveLength(6);
  });
});

describe('no twins are', () => {
  const twins = (...texts: string[]): number => findTwins(texts.map(parse)).length;

  test('one address in two spellings', () => {
    expect(twins(INTENDED.text, INTENDED.text.toLowerCase())).toBe(0);
  });

  test('two addresses that agree at one end only', () => {
    const page = [evm('d9a1b0b1e1ae382dbdc898ea68012ffcb2853a91'), evm('d9a1b0b1e1ae38ffffffffffffffffffc0e2d174')];
    expect(findTwins(page)).toEqual([]);
  });

  test('routers with a run at the start', () => {
    expect(
      twins(
        '0x1111111254EEB25477B68fb85Ed929f73A960582',
        '0x1111111254fb6c44bAC0beD2854e76F90643097d',
        '0x111111125421cA6dc452d289314280a0f8842A65',
      ),
    ).toBe(0);
  });

  test.each([
    [
      'leading zeros and an end',
      '0000000000000000a1b2c3d4e5f60718293a4b5c',
      '00000000000000009c8d7e6f5a4b3c2d1e0f4b5c',
    ],
    [
      'a start and closing eights',
      '4b5ca1b2c3d4e5f6071829301122888888888888',
      '4b5c9c8d7e6f5a4b3c2d1e0f3344888888888888',
    ],
    ['dead and beef', 'deada1b2c3d4e5f6071829301122556677c3beef', 'dead9c8d7e6f5a4b3c2d1e0f33445566881cbeef'],
    ['zeros at both ends', '0000a1b2c3d4e5f6071829301122556677000000', '00009c8d7e6f5a4b3c2d1e0f33445566aa000000'],
  ])('vanity addresses that share %s', (_what, first, second) => {
    expect(findTwins([evm(first), evm(second)])).toEqual([]);
  });

  test('predeploys and precompiles', () => {
    expect(
      twins(
        '0x4200000000000000000000000000000000000006',
        '0x4200000000000000000000000000000000000106',
        '0x0000000000000000000000000000000000000001',
        '0x0000000000000000000000000000000000000101',
        '0x000000000000000000000000000000000000dEaD',
      ),
    ).toBe(0);
  });

  test('built-in accounts of Solana', () => {
    expect(
      twins(
        'SysvarC1ock11111111111111111111111111111111',
        'SysvarRent111111111111111111111111111111111',
        'SysvarRecentB1ockHashes11111111111111111111',
        'SysvarStakeHistory1111111111111111111111111',
        'BPFLoader2111111111111111111111111111111111',
        'BPFLoaderUpgradeab1e11111111111111111111111',
      ),
    ).toBe(0);
  });

  test('a launchpad’s tokens, however many', () => {
    const mints = drawPage(FAMILIES.find(([name]) => name === 'Solana')?.[1] ?? EVM, 2000, 12).map(({ text }) =>
      makeAddress(`${text.slice(0, -4)}pump`, 'sol'),
    );
    expect(findTwins(mints)).toEqual([]);
  });

  test('two of a family that shares an end nobody listed, and a start by chance', () => {
    const family = drawPage(EVM, 40, 13).map(({ text }) => evm(`${text.slice(2, -6)}5e7f3e`));
    const [target, filler] = family;
    if (!target || !filler) throw new Error('nothing drawn');
    expect(findTwins([...family, imitate(target, filler, 2, 3, 6)])).toEqual([]);
  });

  test('addresses of one script under several owners', () => {
    // Cardano: 28 bytes of script hash, then the owner's 28 bytes; ends made to agree.
    const start = `addr1z8${'snz7c4974vzdpxu65ruphl3zjdvtxw8strf2c2tmqnxz'}`;
    const first = `${start}${'q2w3e4r5t6y7u8p9a0sdfghjklzxcvnm2q3w4e5r6t7y'}qqp5zx`;
    const second = `${start}${'m4n5v6c7x8z9l0kjhgfdsap2u3y4t5r6e7w8q9mnvcxz'}qqp5zx`;
    expect(findTwins([makeAddress(first, 'ada'), makeAddress(second, 'ada')])).toEqual([]);
  });

  test('a sound address and the same one mistyped', () => {
    expect(twins('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'bc1qw508d6qejxtdg4y5r3zarvary9c5xw7kv8f3t4')).toBe(0);
  });

  test('addresses of a test network', () => {
    const page = [INTENDED, POISON].map((address): Address => ({ ...address, network: 'test' }));
    expect(findTwins(page)).toEqual([]);
  });
});

test('a page made of imitations gives a bounded answer', () => {
  const random = seedRandom(14);
  const page = Array.from({ length: 3000 }, () => imitate(INTENDED, EVM(random), 2, 8, 8));
  expect(findTwins(page).length).toBeLessThanOrEqual(1000);
});
