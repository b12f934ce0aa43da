/**
 * How much of a page may be read: a large first sum, and some more each second, so that a page that never rests is
 * followed for as long as it is open and a page that floods us is not. In characters, or their worth in nodes.
 */
const AT_ONCE = 60_000_000;
const PER_SECOND = 400_000;

export interface Allowance {
  spend(characters: number): void;
  isExhausted(): boolean;
}

/** @param nowMs of a clock that never goes back */
export function createAllowance(nowMs: () => number): Allowance {
  const startMs = nowMs();
  let spent = 0;
  return {
    spend(characters) {
      spent += characters;
    },
    isExhausted: () => spent > AT_ONCE + ((nowMs() - startMs) / 1000) * PER_SECOND,
  };
}
