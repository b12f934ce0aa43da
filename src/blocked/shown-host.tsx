import type { Lookalike } from '../core/lookalike/lookalike.ts';
import { t } from '../platform/i18n.ts';

interface ShownHostProps {
  readonly host: string;
  readonly lookalike: Lookalike | undefined;
}

/** The host, large; where letters of it imitate others, the label as it is drawn stands below with those letters marked. */
export function ShownHost({ host, lookalike }: ShownHostProps) {
  return (
    <figure class="asked">
      <figcaption>{t('block_meant')}</figcaption>
      <p class="host">{host}</p>
      {lookalike !== undefined && lookalike.because.label !== '' && <Marked lookalike={lookalike} />}
    </figure>
  );
}

function Marked({ lookalike: { because } }: { readonly lookalike: Lookalike }) {
  const { label, start, end, differences } = because;
  const others = new Set(
    differences.flatMap(({ at, found }) => Array.from({ length: found.length }, (_, offset) => at + offset)),
  );
  const letters = [...label.matchAll(/./gsu)].map(({ 0: letter, index }) => ({ letter, index }));
  return (
    <p class="drawn" aria-hidden="true">
      {letters.map(({ letter, index }) => (
        <span key={index} class={classOf(index, start, end, others)}>
          {letter}
        </span>
      ))}
    </p>
  );
}

function classOf(index: number, start: number, end: number, others: ReadonlySet<number>): string {
  if (others.has(index)) return 'other';
  return index >= start && index < end ? 'like' : 'rest';
}
