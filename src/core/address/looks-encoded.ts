/**
 * Does a run of letters and digits look like encoded bytes, or like names and words? Asked of Solana-shaped runs, which
 * carry no checksum.
 *
 * Every step from one character to the next is weighed by how much likelier it is in random base58 than in an
 * identifier in camelCase, by class (capital, small letter, digit): a log-likelihood ratio of two first-order chains,
 * in quarters of a nat. Measured on 400,000 random addresses: 76 ± 28, one in 50,000 below -41, never fewer than 21
 * different characters. All identifiers of an address's form in this project's dependencies: -68 and below.
 */
const DIGIT = 0;
const CAPITAL = 1;
const SMALL = 2;

const WEIGHTS = [
  [-4, -1, 6], // from a digit, to a digit, capital, small letter
  [8, 5, -3], // from a capital
  [8, 4, -3], // from a small letter
] as const;

const LEAST_SCORE = -40;
/** Hexadecimal has 16. */
const LEAST_DISTINCT = 20;
/** Base32 has no small letters. Random addresses have 18 of each kind, and one in 100,000 fewer than 5 of one. */
const LEAST_LETTERS = 5;
/** An alphabet written out climbs at nearly every step, a random address at one in 58. */
const MOST_CLIMBS = 9;

export function looksEncoded(run: string): boolean {
  return scoreClasses(run) >= LEAST_SCORE && hasVariety(run);
}

function hasVariety(run: string): boolean {
  let capitals = 0;
  let small = 0;
  let climbs = 0;
  for (let at = 0; at < run.length; at++) {
    const code = run.charCodeAt(at);
    if (classify(code) === CAPITAL) capitals++;
    if (classify(code) === SMALL) small++;
    if (code === run.charCodeAt(at - 1) + 1) climbs++;
  }
  const enoughLetters = capitals >= LEAST_LETTERS && small >= LEAST_LETTERS;
  return enoughLetters && climbs <= MOST_CLIMBS && new Set(run).size >= LEAST_DISTINCT;
}

function scoreClasses(run: string): number {
  let score = 0;
  let from = classify(run.charCodeAt(0));
  for (let at = 1; at < run.length; at++) {
    const to = classify(run.charCodeAt(at));
    score += WEIGHTS[from][to];
    from = to;
  }
  return score;
}

function classify(code: number): 0 | 1 | 2 {
  if (code < 58) return DIGIT;
  return code < 91 ? CAPITAL : SMALL;
}
