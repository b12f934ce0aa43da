/**
 * Checksums over words of five bits (BIP-173, CashAddr) push five bits out of their state for each word, and put the
 * generator of each that is set back in. For every value of the five at once, that is one table.
 */
export function readFeedback(generators: readonly number[]): Int32Array {
  return Int32Array.from({ length: 32 }, (_none, top) =>
    generators.reduce((sum, generator, bit) => ((top >>> bit) & 1 ? sum ^ generator : sum), 0),
  );
}
