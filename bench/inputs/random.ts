/** Numbers from a seed (Marsaglia's xorshift32), so that every run measures the same input. */
export interface Random {
  /** From zero up to, and without, the limit. */
  below(limit: number): number;
  pick<T>(from: ArrayLike<T>): T;
  bytes(count: number): Uint8Array;
}

export function createRandom(seed: number): Random {
  let word = Math.imul(seed + 1, 0x9e3779b9) | 1;
  const next = (): number => {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    return word >>> 0;
  };
  for (let i = 0; i < 8; i++) next();
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit);
  return {
    below,
    pick: <T>(from: ArrayLike<T>) => from[below(from.length)] as T,
    bytes: (count) => Uint8Array.from({ length: count }, () => next() >>> 24),
  };
}
