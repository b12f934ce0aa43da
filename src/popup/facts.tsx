export type ShortFact = readonly [value: string, label: string];

interface FactsProps {
  readonly title: string;
  readonly facts: readonly ShortFact[];
}

/** Three facts side by side. */
export function Facts({ title, facts }: FactsProps) {
  return (
    <dl class="facts" aria-label={title}>
      {facts.map(([value, label]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
