/** Every id, host and listing stands once. Platforms and subjects share one name space: a designation names either. */
import type { Data } from './data.ts';
import { type Placed, type Problem, problemAt } from './problem.ts';

export function validateIds(data: Data): Problem[] {
  const ids = (rows: readonly Placed<{ readonly id: string }>[]) => findRepeated(rows, ({ id }) => id);
  return [
    ...ids(data.incidents),
    ...ids(data.actors),
    ...ids(data.collections),
    ...ids([...data.platforms, ...data.subjects]),
    ...ids(data.brands),
    ...findRepeated(data.domains, ({ host }) => host),
    ...findRepeated(data.phishing, ({ host }) => host),
    ...findRepeated(data.phishingSources, ({ key }) => key),
    ...findRepeated(data.addresses, ({ chain, address, label, publisher }) =>
      [chain, address, label, ...publisher].join(' '),
    ),
    ...findRepeated(data.events, ({ platform, kind, date }) => `${platform} ${kind} ${date}`),
    ...findRepeated(data.designations, ({ subject, authority, listed }) => `${subject} ${authority} ${listed}`),
    ...findRepeated(data.relations, ({ platform, relation, other }) => `${platform} ${relation} ${other}`),
    ...findRepeated(data.hijacks, ({ host, from }) => `${host} ${from}`),
  ];
}

function findRepeated<T>(rows: readonly Placed<T>[], keyOf: (value: T) => string): Problem[] {
  const first = new Map<string, Placed<T>>();
  return rows.flatMap((row) => {
    const key = keyOf(row.value);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    return [problemAt(row, 'unique-id', `"${key}" stands at ${earlier.file}:${earlier.line} already`)];
  });
}
