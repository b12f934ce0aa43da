import type { Placed } from './problem.ts';

/** Rows by what they belong to, in their order. */
export function groupRows<T>(
  rows: readonly Placed<T>[],
  keyOf: (value: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const { value } of rows) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
