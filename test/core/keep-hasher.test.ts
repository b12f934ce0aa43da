import { blake2b } from '@noble/hashes/blake2.js';
import { sha256, sha512_256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepHasher } from '../../src/core/keep-hasher.ts';

test.each([
  ['SHA-256', keepHasher(() => sha256.create()), sha256],
  ['SHA-512/256', keepHasher(() => sha512_256.create()), sha512_256],
  ['Keccak-256', keepHasher(() => keccak_256.create()), keccak_256],
  ['BLAKE2b', keepHasher(() => blake2b.create({ dkLen: 64 })), (bytes: Uint8Array) => blake2b(bytes, { dkLen: 64 })],
] as const)("%s is the library's, call after call, whatever was hashed before", (_name, kept, whole) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Uint8Array.from(kept(bytes))).toEqual(whole(bytes));
    }),
  );
});
