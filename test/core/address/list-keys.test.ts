import { describe, expect, test } from 'vitest';
import type { Chain } from '../../../src/core/address/chain.ts';
import { listKeys } from '../../../src/core/address/list-keys.ts';
import { parseAddress } from '../../../src/core/address/parse-address.ts';
import { VALID_VECTORS } from './read-vectors.ts';

function keysOf(chain: Chain, text: string): string[] {
  const address = parseAddress(text);
  return address ? listKeys(chain, address) : [];
}

describe('a listing on Bitcoin Cash is found under both forms', () => {
  // Pairs of the CashAddr specification.
  test.each([
    ['1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu', 'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a'],
    ['1KXrWXciRDZUpQwQmuM1DbwsKDLYAYsVLR', 'qr95sy3j9xwd2ap32xkykttr4cvcu7as4y0qverfuy'],
    ['16w1D5WRVKJuZUsSRzdLp9w3YGcgoxDXb', 'qqq3728yw0y47sqn6l2na30mcw6zm78dzqre909m2r'],
    ['3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC', 'ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq'],
    ['31nwvkZwyPdgzjBJZXfDmSWsC4ZLKpYyUw', 'pqq3728yw0y47sqn6l2na30mcw6zm78dzq5ucqzc37'],
  ])('%s and %s', (legacy, cash) => {
    expect(keysOf('bch', legacy)).toEqual(expect.arrayContaining([legacy, cash]));
    expect(keysOf('bch', `bitcoincash:${cash}`).toSorted()).toEqual(keysOf('bch', legacy).toSorted());
  });
});

describe('one account, several spellings', () => {
  // Zcash: vectors of ZIP 320. Polkadot: one key under both networks. XRP: vectors of XLS-5. TON: documentation.
  test.each<[Chain, string, string]>([
    ['zec', 't1V9mnyk5Z5cTNMCkLbaDwSskgJZucTLdgW', 'tex10wur2u9clts5dcpu2vc6qg93uzyj7cca2xm732'],
    ['zec', 'tex1cd648x9ckalkx0720n9a4yqgx9rcj7wfvjcq63', 't1bh6KjXccz6Ed45vFc3GeqoxWbwPxe8w2n'],
    ['dot', '19E2g3eFj1V3ioeuYdygKk6XpuQz6S1w2os836nfy3P5bYL', '5CCvtLnaPwk1cBo8wuayYAuwgCumHnssrY5Nxk7S7t1ruBU2'],
    ['dot', '5CyREBErNFhogptd92dtC8ybuoUczVYh2ijvdhTpS2PJGeq7', '1uiNWVvE2yH8Mu96fgtLHokmRUGgo6q7DUQnzTAz7QpT5c5'],
    ['xrp', 'rGWrZyQqhTp9Xu7G5Pkayo7bXjH4k4QYpf', 'XVLhHMPHU98es4dbozjVtdWzVrDjtV5fdx1mHp98tDMoQXb'],
    ['ton', 'EQC-3ilVr-W0Uc3pLrGJElwSaFxvhXXfkiQA3EwdVBHNNess', 'UQC-3ilVr-W0Uc3pLrGJElwSaFxvhXXfkiQA3EwdVBHNNbbp'],
    ['ltc', 'M8yFL6SFC6TreATegTyuSYkDfDRbisdpT3', '32m72D2HEycRqfBkaazZcuVpLWq9k3sYdt'],
    ['ltc', '32m72D2HEycRqfBkaazZcuVpLWq9k3sYdt', 'M8yFL6SFC6TreATegTyuSYkDfDRbisdpT3'],
  ])('%s %s is also %s', (chain, text, other) => {
    expect(keysOf(chain, text)).toContain(other);
  });

  test('a unified address of Zcash is found under its transparent receiver', () => {
    const unified = VALID_VECTORS.find(({ text }) => text.startsWith('u149eav'))?.text ?? '';
    // The receiver's bytes in the published vector: 3ca74c80ef1d1853423ae2891cd5d0ecbcfde137.
    expect(keysOf('zec', unified)).toContain('t1PQJxyNc5oR827PJ4pFmud51tuCjPvQVUy');
  });
});

test.each<[Chain, string]>([
  ['btc', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu'],
  ['btc', '3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC'],
  ['ltc', 'LaYUy1DGfVSuSF5KbPhbLrm8kRotqiwUJn'],
  ['eth', '0xd8da6bf26964af9d7eed9e03e53415d37aa96045'],
])('a listing on %s of %s has one key', (chain, text) => {
  expect(keysOf(chain, text)).toEqual([text]);
});

test('the canonical key comes first, and all are different', () => {
  for (const vector of VALID_VECTORS) {
    for (const chain of vector.chains) {
      const keys = listKeys(chain, vector);
      expect(keys[0]).toBe(vector.canonical);
      expect(new Set(keys).size).toBe(keys.length);
    }
  }
});

test('every other key names an address of the same chain with the same keys', () => {
  for (const vector of VALID_VECTORS.filter(({ network }) => network === 'main')) {
    for (const chain of vector.chains) {
      for (const key of listKeys(chain, vector)) expect(parseAddress(key)?.chains).toContain(chain);
    }
  }
});
