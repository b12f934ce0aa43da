/** Addresses one above the other, in groups; those that differ stand out, and are said to. */
import type { Card } from '../../messages/card.ts';
import { make } from './make.ts';

export function drawCompare({ compare = [] }: Card): Node[] {
  if (compare.length === 0) return [];
  const lines = compare.map(({ label, groups }) => {
    const code = make('code', '', ...groups.map(({ text, same }) => make(same ? 'span' : 'mark', '', text)));
    return make('div', '', label && make('p', '', label), code);
  });
  return [make('div', 'compare', ...lines)];
}
