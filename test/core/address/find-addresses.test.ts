import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAddresses } from '../../../src/core/address/find-addresses.ts';
import { FINDABLE_VECTORS } from './read-vectors.ts';

const BTC = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
const ETH = '0xd8da6bf26964af9d7eed9e03e53415d37aa96045';
const BCH = 'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a';
const SOL = '9WzDXwBbmkg8ZTbNMqUxvQRAyrZzDsGYdLVL9zYtAWWM';
const HASH = '5c3f1b2a9d8e7f605142332415061728394a5b6c7d8e9fa0b1c2d3e4f5061728';

const textsOf = (text: string): string[] => findAddresses(text).map((found) => found.text);

describe('an address may stand', () => {
  test.each([
    ['alone', BTC, BTC],
    ['before a full stop', `Sent to ${BTC}.`, BTC],
    ['in parentheses', `(${BTC})`, BTC],
    ['in quotes', `"${BTC}"`, BTC],
    ['between tags', `<td>${BTC}</td>`, BTC],
    ['in a payment URI', `bitcoin:${BTC}?amount=1`, BTC],
    ['in the path of an explorer', `https://mempool.space/address/${BTC}`, BTC],
    ['before a fragment', `https://etherscan.io/address/${ETH}#code`, ETH],
    ['in an EIP-681 URI', `ethereum:pay-${ETH}@1/transfer`, ETH],
    ['as a parameter', `?to=${ETH}&value=1`, ETH],
    ['between underscores', `_${BTC}_`, BTC],
    ['after Chinese', `\u5730\u5740\uff1a${BTC}\u3002`, BTC],
    ['after an emoji', `\u{1f4b8}${BTC}\u{1f4b8}`, BTC],
    ['after a prefix of CashAddr', `bitcoincash:${BCH}?amount=1`, `bitcoincash:${BCH}`],
    ['without the prefix of CashAddr', `BCH ${BCH}`, BCH],
    ['on an account page of Solana', `https://solscan.io/account/${SOL}?cluster=mainnet`, SOL],
    ['in a Solana Pay URI', `solana:${SOL}?amount=1`, SOL],
    ['as a Solana wallet in prose', `Funds went to ${SOL}, then on.`, SOL],
    ['as a value of JSON', `{"owner":"${SOL}"}`, SOL],
    [
      'as wrapped SOL',
      'Mint: So11111111111111111111111111111111111111112',
      'So11111111111111111111111111111111111111112',
    ],
    ['right after the name Sui', `Sui address: 0x${HASH}`, `0x${HASH}`],
    ['on an account page of Aptos', `https://explorer.aptoslabs.com/account/0x${HASH}?network=mainnet`, `0x${HASH}`],
    ['right after the name NEAR', `NEAR account ${HASH}`, HASH],
    ['in raw form on a TON explorer', `https://tonviewer.com/0:${HASH}`, `0:${HASH}`],
  ])('%s', (_where, text, address) => {
    expect(textsOf(text)).toEqual([address]);
  });
});

describe('no address is found in', () => {
  test.each([
    ['a longer run before', `x${BTC}`],
    ['a longer run after', `${ETH}0`],
    ['a longer run of hexadecimal', `0x${HASH}${HASH}`],
    ['an address with a wrong checksum', `${BTC.slice(0, -1)}b`],
    ['EVM in mixed case with a wrong checksum', '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96054'],
    ['a transaction', `https://etherscan.io/tx/0x${HASH}`],
    ['a block hash', `Block 0x${HASH}`],
    ['a bare hash', `sha256 ${HASH}`],
    ['the word near before a hash', `somewhere near ${HASH}`],
    ['an index and a hash', `0:${HASH}`],
    ['a git hash', 'commit 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12'],
    ['a UUID', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
    [
      'a lock file',
      '"integrity": "sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=="',
    ],
    ['base64 of the length of a Solana address', 'data: 9WzDXwBbmkg8ZTbNMqUxvQRAyrZzDsGYdLVL9zYtAWWM='],
    ['a piece of base64', `AAAA/${SOL}+BBBB/CCCC`],
    ['a part of a JSON web token', `eyJhbGciOi.eyJzdWIiOi.${SOL}`],
    ['a JSON web key', `{"x":"${SOL}"}`],
    ['a fingerprint of SSH', `SHA256:${SOL}`],
    ['a block hash of Solana', `"blockhash":"${SOL}"`],
    ['a transaction of NEAR', `https://nearblocks.io/txns/${SOL}`],
    ['a query token', `https://example.com/?token=${SOL}`],
    ['a file name', `/assets/${SOL}.js`],
    ['an identifier', 'AddPrivacySandboxCoordinatorKeyConfigRequest'],
    ['laughter', 'haha'.repeat(11)],
    ['one letter', 'A'.repeat(44)],
    ['a private key (WIF)', '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ'],
    ['a seed phrase', 'legal winner thank year wave sausage worth useful legal winner thank yellow'],
    ['an alphabet', '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'],
    [
      'minified code',
      'const a="ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrst",b=function(e){return e.createElementNSFromTemplate}',
    ],
  ])('%s', (_what, text) => {
    expect(textsOf(text)).toEqual([]);
  });
});

test('several addresses come in the order of the text', () => {
  const text = `${ETH}, ${BTC}; ${SOL}`;
  expect(findAddresses(text).map(({ start, end }) => text.slice(start, end))).toEqual([ETH, BTC, SOL]);
});

test('the chain that the text names comes first', () => {
  expect(findAddresses(`Sui: 0x${HASH}`)[0]?.chains).toEqual(['sui', 'apt']);
});

test('offsets are in UTF-16 code units', () => {
  expect(findAddresses(`\u{1f4b8} ${BTC}`)[0]).toMatchObject({ start: 3, end: 3 + BTC.length });
});

// Text of pieces that are nearly addresses, glued in every way.
const pieces = fc.oneof(
  fc.constantFrom(...FINDABLE_VECTORS.map(({ text }) => text)),
  fc.constantFrom(...FINDABLE_VECTORS.map(({ text }) => text.slice(3))),
  fc.constantFrom(' ', '-', '_', ':', '/', '0x', '0:', 'bitcoincash:', '_test1', 'EQ', '"', '\u{1f600}', '\u00e9'),
  fc.string({ unit: 'binary' }),
);

test('never throws; what is found stands where it says, in order, apart, and is no mistyped address', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { text: address, start, end, checksum } of findAddresses(text)) {
        expect(text.slice(start, end)).toBe(address);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(checksum).not.toBe('invalid');
        last = end;
      }
    }),
  );
});

test('finds every address planted between separators', () => {
  const separator = fc.constantFrom(' ', '\n', ', ', ' (', '\u3002', '"; "', '</td><td>', ' | ', '\t');
  const planted = fc.tuple(separator, fc.constantFrom(...FINDABLE_VECTORS.map(({ text }) => text)));
  fc.assert(
    fc.property(fc.array(planted, { maxLength: 20 }), (pairs) => {
      const text = `${pairs.map(([gap, address]) => gap + address).join('')} `;
      expect(textsOf(text)).toEqual(pairs.map(([, address]) => address));
    }),
  );
});
