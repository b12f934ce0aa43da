/** By UTF-16 code units: the same everywhere, unlike a comparison by language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
