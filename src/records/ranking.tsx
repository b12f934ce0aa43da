import { useId } from 'preact/hooks';
import { textLocale } from '../platform/i18n.ts';
import { formatUsdShort } from '../words/format-money.ts';
import { STATE_FILL } from './hatch.tsx';
import type { RankRow } from './picture-rows.ts';

export interface NamedRankRow extends RankRow {
  readonly href: string;
  readonly name: string;
  readonly note: string;
}

interface RankingProps {
  readonly title: string;
  readonly columns: readonly [name: string, amount: string];
  readonly rows: readonly NamedRankRow[];
}

/** A table whose amounts are drawn as bars as well: the picture and its figures are one. */
export function Ranking({ title, columns, rows }: RankingProps) {
  const id = useId();
  const most = Math.max(1, ...rows.map(({ usd }) => usd));
  return (
    <section class="ranking">
      <h2 id={id}>{title}</h2>
      <table aria-labelledby={id}>
        <thead class="unseen">
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <a href={row.href}>{row.name}</a> <span class="quiet">{row.note}</span>
              </th>
              <td>
                <Bar usd={row.usd} ofStateUsd={row.ofStateUsd} most={most} />
                <span class="number">{formatUsdShort(row.usd, textLocale())}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface BarProps {
  readonly usd: number;
  readonly ofStateUsd: number;
  readonly most: number;
}

function Bar({ usd, ofStateUsd, most }: BarProps) {
  const width = (amount: number) => `${(amount / most) * 100}%`;
  return (
    <svg class="bar" height="14" aria-hidden="true">
      <rect class="other" height="14" width={width(usd)} />
      {ofStateUsd > 0 && <rect class="state" height="14" width={width(ofStateUsd)} fill={STATE_FILL} />}
    </svg>
  );
}
