import { useEffect, useState } from 'preact/hooks';
import { lossesByEvent } from '../core/record/losses.ts';
import { plural, textLocale } from '../platform/i18n.ts';
import { formatUsd } from '../words/format-money.ts';
import { UNPAID } from './filters.ts';
import type { Selected } from './select-incidents.ts';

/** Says the number to a screen reader only when typing pauses. */
const SAY_AFTER_MS = 700;

/** How many are left, what they cost together, and in how many customers were not paid back in full. */
export function ResultLine({ selected }: { readonly selected: readonly Selected[] }) {
  const words = resultWords(selected);
  const said = useCalm(words[0] ?? '');
  return (
    <>
      <p class="result-line">
        <b>{words[0]}</b>
        {words.slice(1).map((word) => (
          <span key={word}>{word}</span>
        ))}
      </p>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}

function resultWords(selected: readonly Selected[]): readonly string[] {
  const counting = selected.map(({ incident }) => incident).filter(({ counts }) => counts);
  const losses = lossesByEvent(counting);
  const lostUsd = [...losses.values()].reduce((sum, loss) => sum + loss, 0);
  const unpaid = counting.filter(({ customers }) => UNPAID.includes(customers)).length;
  return [
    plural('records_found', selected.length),
    plural('records_counted', losses.size, [formatUsd(lostUsd, textLocale())]),
    ...(unpaid === 0 ? [] : [plural('records_unpaid', unpaid)]),
  ];
}

function useCalm(text: string): string {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
}
