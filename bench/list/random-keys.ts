/** Made-up hosts and addresses from a seed, so that every run measures the same keys. */

/** A sequence of words of 32 bits (Marsaglia's xorshift32). */
function startWords(seed: number): () => number {
  let word = seed | 1;
  return () => {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    return word >>> 0;
  };
}

export function makeHosts(count: number, seed: number): string[] {
  const next = startWords(seed);
  return Array.from({ length: count }, (_none, i) => `${next().toString(36)}-${i.toString(36)}.example`);
}

/** In the form of EVM addresses. */
export function makeAddresses(count: number, seed: number): string[] {
  const next = startWords(seed);
  const word = () => next().toString(16).padStart(8, '0');
  return Array.from({ length: count }, () => `0x${word()}${word()}${word()}${word()}${word()}`);
}
