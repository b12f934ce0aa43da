import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseBucket, digestKey, hashQuickly } from '../../../src/core/list/hash-key.ts';

describe('the digest of a key', () => {
  test('is a part of SHA-256, however long the key is and whatever came before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1_000, size: 'max' }), (key) => {
        const digest = createHash('sha256').update(`domains:${key}`).digest();
        expect(digestKey('domains', key)).toBe(digest.readUInt32BE(0));
      }),
    );
  });

  test('differs from table to table', () => {
    expect(digestKey('domains', 'venue.example')).not.toBe(digestKey('phishing', 'venue.example'));
  });
});

describe('the quick hash of a key', () => {
  test('has 32 bits and 16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (key) => {
        const [place, tag] = hashQuickly('addresses', key);
        expect([place >>> 0, tag & 0xffff]).toEqual([place, tag]);
      }),
    );
  });

  test('differs from table to table', () => {
    expect(hashQuickly('domains', 'venue.example')).not.toEqual(hashQuickly('phishing', 'venue.example'));
  });
});

test.each([
  [0, 0],
  [1, 1],
  [4, 0xf],
  [32, 0xf234_5678],
])('a bucket among two to the power of %i is chosen by the top bits', (bits, bucket) => {
  expect(chooseBucket(0xf234_5678, bits)).toBe(bucket);
});
