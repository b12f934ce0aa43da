import { expect, test } from 'vitest';
import type { Address } from '../../../src/core/address/chain.ts';
import { parseAddress } from '../../../src/core/address/parse-address.ts';
import { compareCopied } from '../../../src/core/resemblance/compare-copied.ts';

function parse(text: string): Address {
  const address = parseAddress(text);
  if (!address) throw new Error(`"${text}" is no address`);
  return address;
}

const compare = (copied: string, pasted: string) => compareCopied(parse(copied), parse(pasted));

test.each([
  ['the same text', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu'],
  ['EVM in other capitals', '0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91', '0xd9a1b0b1e1ae382dbdc898ea68012ffcb2853a91'],
  ['bech32 in capitals', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4'],
  [
    'both forms of Bitcoin Cash',
    '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu',
    'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
  ],
  [
    'both forms of a TON account',
    'EQC-3ilVr-W0Uc3pLrGJElwSaFxvhXXfkiQA3EwdVBHNNess',
    'UQC-3ilVr-W0Uc3pLrGJElwSaFxvhXXfkiQA3EwdVBHNNbbp',
  ],
  [
    'a classic XRP address and its X-address',
    'rGWrZyQqhTp9Xu7G5Pkayo7bXjH4k4QYpf',
    'XVLhHMPHU98es4dbozjVtdWzVrDjtV5fdx1mHp98tDMoQXb',
  ],
])('%s is the same', (_what, copied, pasted) => {
  expect(compare(copied, pasted)).toEqual({ kind: 'same' });
});

test('an address of another chain', () => {
  expect(compare('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', '0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91')).toEqual({
    kind: 'different-chain',
  });
});

test.each([
  ['0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91', '0xd9A1C3788D81257612E2581A6ea0aDa244853a91'],
  // Four digits at the start alone, and at the end alone.
  ['0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91', '0xd9a1c3788d81257612e2581a6ea0ada244853a92'],
  ['0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91', '0xe9a1c3788d81257612e2581a6ea0ada244853a91'],
])('%s replaced by %s agrees at the ends', (copied, pasted) => {
  expect(compare(copied, pasted)).toMatchObject({ kind: 'swapped', strength: 'ends-agree' });
});

test.each([
  ['0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu', '1KXrWXciRDZUpQwQmuM1DbwsKDLYAYsVLR'],
  ['1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  // Both have leading zeros for show.
  ['0x00000000000000ADc04C56Bf30aC9d3c0aAF14dC', '0x00000000006c3852cbEf3e08E8dF289169EdE581'],
])('%s replaced by %s is plain', (copied, pasted) => {
  expect(compare(copied, pasted)).toMatchObject({ kind: 'swapped', strength: 'plain' });
});

test('another tag on one XRP account is another payee', () => {
  // Vectors of XLS-5: one account without tag, and with tag 1.
  const comparison = compare(
    'XVLhHMPHU98es4dbozjVtdWzVrDjtV5fdx1mHp98tDMoQXb',
    'XVLhHMPHU98es4dbozjVtdWzVrDjtV8xvjGQTYPiAx6gwDC',
  );
  expect(comparison.kind).toBe('swapped');
});

test('says where the two differ, in each', () => {
  const comparison = compare('1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu', '16w1D5WRVKJuZUsSRzdLp9w3YGcgoxDXb');
  expect(comparison).toMatchObject({
    start: 1,
    end: 0,
    differing: { first: [{ from: 1, to: 34 }], second: [{ from: 1, to: 33 }] },
  });
});
