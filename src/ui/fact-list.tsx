import type { ComponentChildren } from 'preact';

/** Names and values, one pair a row. A pair without a value is left out. */
export function FactList({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, value: ComponentChildren])[];
}) {
  const known = facts.filter(([, value]) => !isEmpty(value));
  if (known.length === 0) return null;
  return (
    <dl class="fact-list">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function isEmpty(value: ComponentChildren): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
