/**
 * Records of a shard repeat each other: the same source, label or actor stands in hundreds of listings. What a shard
 * holds more than once is written once, in `shared`, and `{"$": n}` stands for it. A value of a record that itself
 * looks like such a reference is always written to `shared`, whose values are taken as they are, so nothing is mistaken.
 */

/** A shorter value costs less than telling it apart from a reference saves. */
const MIN_SHARED_LENGTH = 24;
const REFERENCE_LENGTH = 10;

export interface SharedRecords {
  readonly shared: readonly unknown[];
  readonly records: readonly (readonly [key: string, record: unknown])[];
}

export function shareValues(entries: SharedRecords['records']): SharedRecords {
  const counts = new Map<string, number>();
  for (const [, record] of entries) visitShareable(record, (json) => counts.set(json, (counts.get(json) ?? 0) + 1));
  const shared: unknown[] = [];
  const numbers = new Map<string, number>();
  const refer = (json: string, value: unknown) => {
    const number = numbers.get(json) ?? shared.push(value) - 1;
    numbers.set(json, number);
    return { $: number };
  };
  const share = (value: unknown): unknown => {
    const json = JSON.stringify(value) ?? '';
    if (isReference(value) || (json.length >= MIN_SHARED_LENGTH && (counts.get(json) ?? 0) > 1))
      return refer(json, value);
    return mapChildren(value, share);
  };
  return { records: entries.map(([key, record]) => [key, share(record)] as const), shared };
}

/** The record as it was before `shareValues`. Shared parts are the same object in every record: never change them. */
export function restoreValues(value: unknown, shared: readonly unknown[]): unknown {
  return isReference(value) ? shared[value.$] : mapChildren(value, (child) => restoreValues(child, shared));
}

/** About how many characters a record adds to a shard that has `seen` these values; adds its own to them. */
export function measureRecord(record: unknown, seen: Set<string>): number {
  let savedLength = 0;
  visitShareable(record, (json) => {
    if (seen.has(json)) savedLength += json.length - REFERENCE_LENGTH;
    const isNew = !seen.has(json);
    seen.add(json);
    return isNew;
  });
  return (JSON.stringify(record) ?? '').length - savedLength;
}

/** Tells of every value worth sharing, outermost first; an answer of `false` spares what is inside. */
function visitShareable(value: unknown, visit: (json: string) => unknown): void {
  const json = JSON.stringify(value) ?? '';
  if (json.length < MIN_SHARED_LENGTH) return;
  if (visit(json) === false || typeof value !== 'object' || value === null) return;
  for (const child of Object.values(value)) visitShareable(child, visit);
}

/** `fromEntries` and not assignment, so that a property called `__proto__` stays one. */
function mapChildren(value: unknown, change: (child: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, change(child)]));
}

function isReference(value: unknown): value is { readonly $: number } {
  return (
    typeof value === 'object' && value !== null && Object.keys(value).length === 1 && '$' in value && isIndex(value.$)
  );
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value);
}
