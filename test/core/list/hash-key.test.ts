import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseBucket, hashKey } from '../../../src/core/list/hash-key.ts';

describe('the hash of a key', () => {
  test('is a part of SHA-256, however long the key is and whatever came before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1_000, size: 'max' }), (key) => {
        const digest = createHash('sha256').update(`domains:${key}`).digest();
        expect(hashKey('domains', key)).toEqual({
          bucket: digest.readUInt32BE(0),
          high: digest.readUInt32BE(4),
          low: digest.readUInt16BE(8),
        });
      }),
    );
  });

  test('differs from table to table', () => {
    expect(hashKey('domains', 'venue.example')).not.toEqual(hashKey('phishing', 'venue.example'));
  });

  test.each([
    [0, 0],
    [1, 1],
    [4, 0xf],
    [32, 0xf234_5678],
  ])('chooses among two to the power of %i buckets by its top bits', (bits, bucket) => {
    expect(chooseBucket({ bucket: 0xf234_5678, high: 0, low: 0 }, bits)).toBe(bucket);
  });
});
