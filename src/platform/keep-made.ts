/**
 * Keeps what was made for each text it was made from. Making one of `Intl`'s formatters takes longer than a hundred uses
 * of it; there are as many as languages and shapes of figures.
 */
export function keepMade<T>(make: (of: string) => T): (of: string) => T {
  const made = new Map<string, T>();
  return (of) => {
    const before = made.get(of);
    if (before !== undefined) return before;
    const fresh = make(of);
    made.set(of, fresh);
    return fresh;
  };
}
