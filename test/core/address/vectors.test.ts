import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHAINS } from '../../../src/core/address/chain.ts';
import { findAddresses } from '../../../src/core/address/find-addresses.ts';
import { listKeys } from '../../../src/core/address/list-keys.ts';
import { parseAddress } from '../../../src/core/address/parse-address.ts';
import { scanCandidates } from '../../../src/core/address/scan-candidates.ts';
import { FINDABLE_VECTORS, VALID_VECTORS, VECTOR_FILES } from './read-vectors.ts';

describe.each(VECTOR_FILES)('$name', ({ source, licence, read, valid, wrong }) => {
  test('says where it comes from', () => {
    expect(source.length).toBeGreaterThan(20);
    expect(licence.length).toBeGreaterThan(2);
    expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test.each(valid)('$text is an address', (vector) => {
    expect(parseAddress(vector.text)).toEqual(vector);
  });

  test.each(wrong)('$text is none: $why', ({ text, expect: expected }) => {
    expect(parseAddress(text)?.checksum ?? 'none').toBe(expected);
  });

  test.each(wrong)('$text is not found in text: $why', ({ text }) => {
    expect(findAddresses(`see ${text} there`).filter((found) => found.text === text)).toEqual([]);
  });
});

test('every chain has a vector', () => {
  const seen = new Set(VALID_VECTORS.flatMap(({ chains }) => chains));
  expect(CHAINS.filter((chain) => !seen.has(chain))).toEqual([]);
});

test.each(FINDABLE_VECTORS)('$text is found in text', (vector) => {
  const [found, ...others] = findAddresses(`Pay to "${vector.text}", please.`);
  expect(found).toEqual({ ...vector, start: 8, end: 8 + vector.text.length });
  expect(others).toEqual([]);
});

const LISTABLE_VECTORS = FINDABLE_VECTORS.filter(({ network }) => network === 'main');

test.each(LISTABLE_VECTORS)('the scanner visits $text under a key of the list', ({ text, chains }) => {
  const keys: string[] = [];
  scanCandidates(`Pay to "${text}", please.`, (_start, _end, key) => keys.push(key));
  const address = parseAddress(text);
  const listed = address ? chains.flatMap((chain) => listKeys(chain, address)) : [];
  if (needsDecoding(text)) return;
  expect(keys.filter((key) => listed.includes(key))).not.toEqual([]);
});

/** A tag or an id makes a spelling that no list can hold in advance. */
function needsDecoding(text: string): boolean {
  return /^X\w{46}$|^M[A-Z2-7]{68}$/.test(text);
}

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

// A fixed seed, since SS58's 16 bits miss one change in 65,536 by design.
test('one changed character is never valid', () => {
  const checked = VALID_VECTORS.filter(({ checksum, chains }) => checksum === 'valid' && !chains.includes('eth'));
  const change = fc.record({
    text: fc.constantFrom(...checked.map(({ text }) => text)),
    at: fc.nat(200),
    to: fc.constantFrom(...CHARACTERS),
  });
  fc.assert(
    fc.property(change, ({ text, at, to }) => {
      const changed = replaceAt(text, at % text.length, to);
      fc.pre(changed !== text);
      expect(parseAddress(changed)?.checksum).not.toBe('valid');
    }),
    { numRuns: 5000, seed: 20261125 },
  );
});

// EIP-55 holds 15 bits on average, so a changed digit may pass; a changed capital does not.
test('one changed capital of an EVM address is never valid', () => {
  const mixed = VALID_VECTORS.filter(({ checksum, chains }) => checksum === 'valid' && chains.includes('eth'));
  for (const { text } of mixed) {
    for (let at = 2; at < text.length; at++) {
      const letter = text.charAt(at);
      const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
      if (other !== letter) expect(parseAddress(replaceAt(text, at, other))?.checksum).not.toBe('valid');
    }
  }
});

function replaceAt(text: string, at: number, to: string): string {
  return text.slice(0, at) + to + text.slice(at + 1);
}
