import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/core/address/chain.ts';
import { parseAddress } from '../../../src/core/address/parse-address.ts';
import { findResembling } from '../../../src/core/resemblance/find-resembling.ts';
import { drawPage, FAMILIES, imitate, makeAddress } from './random-addresses.ts';

const EVM = FAMILIES[0]?.[1] ?? (() => makeAddress('', 'eth'));
const [TARGET, FILLER] = drawPage(EVM, 2, 31) as [Address, Address];

const toBook = (addresses: readonly Address[]) => addresses.map((address) => ({ address }));

function parse(text: string): Address {
  const address = parseAddress(text);
  if (!address) throw new Error(`"${text}" is no address`);
  return address;
}

describe('an imitation is found in a book', () => {
  test.each([
    [3, 3, 10],
    [3, 4, 100],
    [4, 3, 100],
    [4, 4, 1000],
    [3, 5, 1000],
    [5, 5, 1000],
  ])('agreeing in %i + %i hexadecimal digits with one of %i', (start, end, size) => {
    const book = toBook([...drawPage(EVM, size - 1, 32), TARGET]);
    const found = findResembling(imitate(TARGET, FILLER, 2, start, end), book);
    expect(found).toMatchObject({ known: { address: TARGET }, start: start + 2, end, bits: 4 * (start + end) });
  });

  test('of several, the one that agrees most', () => {
    const near = imitate(TARGET, FILLER, 2, 6, 6);
    const nearer = imitate(TARGET, FILLER, 2, 8, 8);
    expect(findResembling(TARGET, toBook([near, nearer]))).toMatchObject({ known: { address: nearer } });
  });

  test('with what the caller knows of it', () => {
    const known = { address: TARGET, label: 'Exchange' };
    expect(findResembling(imitate(TARGET, FILLER, 2, 4, 4), [known])?.known).toBe(known);
  });

  test('with the places that differ', () => {
    const pasted = parse('bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq');
    const known = makeAddress('bc1qar0srrr7xpppppp643lydnw9re59gtzzwf5mdq', 'btc');
    const differing = [{ from: 13, to: 19 }];
    expect(findResembling({ ...pasted, checksum: 'invalid' }, toBook([known]))).toMatchObject({
      differing: { first: differing, second: differing },
    });
  });

  test('whether or not a CashAddr has its prefix', () => {
    const [target, filler] = drawPage(FAMILIES.find(([name]) => name === 'Bitcoin Cash')?.[1] ?? EVM, 2, 33);
    if (!target || !filler) throw new Error('nothing drawn');
    const fake = imitate(target, filler, 1, 4, 4);
    const written = { ...fake, text: `bitcoincash:${fake.text}` };
    const found = findResembling(written, toBook([target]));
    expect(found).toMatchObject({ start: 5, end: 4 });
    expect(found?.differing.first[0]?.from).toBe(12 + 5);
    expect(found?.differing.second[0]?.from).toBe(5);
  });

  test('a digit of a known address mistyped where there is no checksum', () => {
    const mistyped = parse('0xd8da6bf26964af9d7eed9e03e53415d37aa96046');
    const inside = parse('0xd8da6bf26964af9d7eed9f03e53415d37aa96045');
    const book = toBook([parse('0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045')]);
    expect(findResembling(inside, book)).toMatchObject({ differing: { first: [{ from: 23, to: 24 }] } });
    // At the very end it is another address at the end: nothing agrees there.
    expect(findResembling(mistyped, book)).toBeUndefined();
  });
});

describe('nothing is resembled by', () => {
  test('random addresses held against a book of 1,000', { timeout: 60_000 }, () => {
    const book = toBook(drawPage(EVM, 1000, 34));
    const pastes = drawPage(EVM, Number(process.env['FUZZ_RUNS'] ?? 500), 35);
    expect(pastes.filter((address) => findResembling(address, book))).toEqual([]);
  });

  test('a known address, even when its imitation is known too', () => {
    expect(findResembling(TARGET, toBook([imitate(TARGET, FILLER, 2, 6, 6), TARGET]))).toBeUndefined();
  });

  test('a known address in other capitals', () => {
    const book = toBook([parse('0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045')]);
    expect(findResembling(parse('0xd8da6bf26964af9d7eed9e03e53415d37aa96045'), book)).toBeUndefined();
  });

  test('an address of another kind', () => {
    const book = toBook([parse('bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq')]);
    expect(
      findResembling(parse('bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'), book),
    ).toBeUndefined();
  });

  test.each([
    ['3 + 4', 1000, 3, 4],
    ['3 + 3', 100, 3, 3],
  ])('agreement that so large a book would show by chance: %s of %i', (_what, size, start, end) => {
    const book = toBook([...drawPage(EVM, size - 1, 36), TARGET]);
    expect(findResembling(imitate(TARGET, FILLER, 2, start, end), book)).toBeUndefined();
  });

  test('a vanity address beside another of the same make', () => {
    const first = makeAddress('0x00000000a1b2c3d4e5f60718293a4b5c6d7e8f90', 'eth');
    const second = makeAddress('0x000000009c8d7e6f5a4b3c2d1e0f1a2b3c7e8f90', 'eth');
    expect(findResembling(first, toBook([second]))).toBeUndefined();
  });

  test('a token among others of an unlisted launchpad', () => {
    const tokens = drawPage(EVM, 12, 37).map(({ text }) => makeAddress(`${text.slice(0, -6)}5e7f3e`, 'eth'));
    const [token, filler] = tokens;
    if (!token || !filler) throw new Error('nothing drawn');
    expect(findResembling(imitate(token, filler, 2, 3, 6), toBook(tokens))).toBeUndefined();
  });

  test('another customer of one integrated Monero account', () => {
    const account = `4${'LL9oSLmtpccfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rg'}`;
    const first = makeAddress(`${account.slice(0, 90)}${'abcdefghk'}XYZ2345`, 'xmr');
    const second = makeAddress(`${account.slice(0, 90)}${'mnpqrstuv'}XYZ2345`, 'xmr');
    expect(findResembling(first, toBook([second]))).toBeUndefined();
  });
});
