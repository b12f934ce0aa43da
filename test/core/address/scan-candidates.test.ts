import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAddresses } from '../../../src/core/address/find-addresses.ts';
import { listKeys } from '../../../src/core/address/list-keys.ts';
import { scanCandidates, scanRun } from '../../../src/core/address/scan-candidates.ts';
import { FINDABLE_VECTORS } from './read-vectors.ts';

interface Visit {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

function scan(text: string): Visit[] {
  const visits: Visit[] = [];
  scanCandidates(text, (start, end, key) => visits.push({ start, end, key }));
  return visits;
}

const keysOf = (text: string): string[] => scan(text).map(({ key }) => key);

describe('the key is that of the list', () => {
  test.each([
    ['Bitcoin, as written', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    [
      'an EVM address, in lower case, whatever its checksum',
      '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96054',
      '0xd8da6bf26964af9d7eed9e03e53415d37aa96054',
    ],
    [
      'bech32, in lower case',
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    ],
    [
      'CashAddr, without prefix',
      'BITCOINCASH:QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A',
      'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
    ],
    [
      'TON, as written',
      'EQC-3ilVr-W0Uc3pLrGJElwSaFxvhXXfkiQA3EwdVBHNNess',
      'EQC-3ilVr-W0Uc3pLrGJElwSaFxvhXXfkiQA3EwdVBHNNess',
    ],
    ['raw TON', `0:${'5C'.repeat(32)}`, `0:${'5c'.repeat(32)}`],
  ])('%s', (_form, text, key) => {
    expect(keysOf(`see ${text}.`)).toContain(key);
  });
});

test('an ambiguous run is visited under both keys', () => {
  const run = 'LTC1abcdefghijkmnopqrstuvwxyz12345';
  expect(keysOf(run)).toEqual([run.toLowerCase(), run]);
});

describe('nothing is visited in', () => {
  test.each([
    ['prose', 'It was the best of times, it was the worst of times, and incomprehensibilities abounded.'],
    ['a UUID', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
    ['an identifier', 'querySelectorAllWithinShadowRoots'],
    ['a git hash', '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12'],
  ])('%s', (_what, text) => {
    expect(scan(text)).toEqual([]);
  });
});

test('is the content script\u2019s: imports neither hashes nor encoders', () => {
  const read = (name: string) => readFileSync(new URL(`../../../src/core/address/${name}`, import.meta.url), 'utf8');
  const imports = (name: string) => [...read(name).matchAll(/from '([^']+)'/g)].map((match) => match[1]);
  expect(imports('scan-candidates.ts')).toEqual(['./visit-runs.ts']);
  expect(imports('visit-runs.ts')).toEqual([]);
});

test('visits whatever is found, under a key of the list', () => {
  const listable = FINDABLE_VECTORS.filter(
    ({ network, text }) => network === 'main' && !/^X\w{46}$|^M\w{68}$/.test(text),
  );
  const part = fc.oneof(
    fc.constantFrom(...listable.map(({ text }) => text)),
    fc.constantFrom(' ', '-', '_', ':', '/', '"', 'bitcoincash:', 'a', '0', '\u00e9'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
      const text = parts.join('');
      const visited = new Set(keysOf(text));
      for (const found of findAddresses(text)) {
        const keys = found.chains.flatMap((chain) => listKeys(chain, found));
        expect(keys.some((key) => visited.has(key))).toBe(true);
      }
    }),
  );
});

test('stays inside the text and in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'01bcqpzrXETHQU-_: '), minLength: 20, maxLength: 300 }),
      (text) => {
        let last = 0;
        for (const { start, end } of scan(text)) {
          expect(start).toBeGreaterThanOrEqual(last - 2);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      },
    ),
  );
});

test('a run in the middle of a text has no prefix from what stands before its part of the text', () => {
  const text = `-0:${'0123456789abcdef'.repeat(4)}`;
  const keysFrom = (floor: number): string[] => {
    const keys: string[] = [];
    scanRun(text, 3, text.length, floor, (_start, _end, key) => keys.push(key));
    return keys;
  };
  expect(keysFrom(0)).toContain(text);
  expect(keysFrom(1)).toContain(text.slice(1));
  expect(keysFrom(2)).toEqual([text.slice(3)]);
});
