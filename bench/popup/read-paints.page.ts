/** Runs in the page: the function stands alone, since it is sent there as text. */

export interface Paints {
  /** When the document began, since 1970. */
  readonly originMs: number;
  /** Since then: the first text or picture. */
  readonly firstMs: number;
  /** Since then: the largest text or picture, which is the record when it has come. */
  readonly largestMs: number;
}

export async function readPaints(): Promise<Paints> {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  const largest = await new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN));
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
  return { originMs: performance.timeOrigin, firstMs: first?.startTime ?? Number.NaN, largestMs: largest };
}
