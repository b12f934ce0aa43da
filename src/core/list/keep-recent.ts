/**
 * A loader that keeps what was used last, and loads once for all that ask while a load is under way. A failure is not
 * kept. A map keeps the order in which its keys were set, so its first key is the one unused for longest.
 */
export function keepRecent<Value>(limit: number, load: (key: number) => Promise<Value>) {
  const kept = new Map<number, Value>();
  const underWay = new Map<number, Promise<Value>>();
  const keep = (key: number, value: Value): Value => {
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return value;
  };
  return (key: number): Value | Promise<Value> => {
    const value = kept.get(key);
    if (value !== undefined) return keep(key, value);
    const loading =
      underWay.get(key) ??
      load(key)
        .then((loaded) => keep(key, loaded))
        .finally(() => underWay.delete(key));
    underWay.set(key, loading);
    return loading;
  };
}
