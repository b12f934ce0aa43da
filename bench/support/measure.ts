/** Times and their medians. */

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function timeMs(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const WARM_UP_MS = 700;
const MEASURE_MS = 1_500;
const LEAST_RUNS = 5;

/** The median of warm runs; a fast one is repeated until the clock can see it. */
export function timeWarmMs(run: () => void): number {
  const first = timeMs(run);
  const warmUp = performance.now() + WARM_UP_MS;
  while (performance.now() < warmUp) run();
  const repeat = Math.max(1, Math.ceil(2 / Math.max(first, 0.001)));
  const times: number[] = [];
  const end = performance.now() + MEASURE_MS;
  while (times.length < LEAST_RUNS || performance.now() < end) {
    times.push(timeMs(() => repeatRun(run, repeat)) / repeat);
  }
  return median(times);
}

function repeatRun(run: () => void, times: number): void {
  for (let i = 0; i < times; i++) run();
}

/** Heap and buffers in bytes, after collection. Needs `--expose-gc`. */
export function usedBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
