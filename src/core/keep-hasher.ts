/**
 * A hash of @noble/hashes that makes its hasher once: a new one for each call costs more than hashing the few bytes of an
 * address does (SHA-256: 1.1 µs of 1.8).
 */

/** What all hashers of the library have. */
interface Hasher<Self> {
  readonly outputLen: number;
  update(bytes: Uint8Array): Self;
  digestInto(output: Uint8Array): void;
  _cloneInto(to: Self): Self;
}

/** @returns the hash of given bytes. It is good until the next call, which overwrites it. */
export function keepHasher<Self extends Hasher<Self>>(create: () => Self): (bytes: Uint8Array) => Uint8Array {
  let kept: { readonly initial: Self; readonly hasher: Self; readonly digest: Uint8Array } | undefined;
  return (bytes) => {
    kept ??= prepare(create);
    const { initial, hasher, digest } = kept;
    // Begins with a copy of the initial state, so that nothing is left of the last call.
    initial._cloneInto(hasher);
    hasher.update(bytes).digestInto(digest);
    return digest;
  };
}

function prepare<Self extends Hasher<Self>>(create: () => Self) {
  const initial = create();
  return { initial, hasher: create(), digest: new Uint8Array(initial.outputLen) };
}
