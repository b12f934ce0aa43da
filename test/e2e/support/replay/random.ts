/** Repeatable chance: a page of a host is the same in every run. */
export interface Random {
  /** At least 0, below `limit`. */
  int(limit: number): number;
  pick<T>(all: readonly [T, ...T[]]): T;
  /** Characters of an alphabet. */
  run(alphabet: string, length: number): string;
}

export const HEX = '0123456789abcdef';
export const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Mulberry32 over a hash of the text. */
export function randomOf(seed: string): Random {
  let state = 2_166_136_261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16_777_619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (limit: number) => Math.floor(next() * limit);
  return {
    int,
    pick: (all) => all[int(all.length)] ?? all[0],
    run: (alphabet, length) => Array.from({ length }, () => alphabet[int(alphabet.length)]).join(''),
  };
}

/** Forms of an address that belong to nobody: digits by chance. */
export function strangersAddress(random: Random): string {
  return random.pick([
    () => `0x${random.run(HEX, 40)}`,
    () => `1${random.run(BASE58, 33)}`,
    () => `bc1q${random.run('qpzry9x8gf2tvdw0s3jn54khce6mua7l', 38)}`,
    () => `T${random.run(BASE58, 33)}`,
    () => random.run(BASE58, 44),
    () => `r${random.run(BASE58, 33)}`,
  ])();
}
