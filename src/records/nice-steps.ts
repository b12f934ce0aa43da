const FACTORS = [1, 2, 2.5, 5, 10] as const;
const MOST_STEPS = 5;

/** Round numbers from 0 up to the first that is not below `most`: 3.4 → 0, 1, 2, 3, 4. */
export function niceSteps(most: number): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = FACTORS.find((each) => each * power >= rough) ?? 10;
  const step = factor * power;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}
