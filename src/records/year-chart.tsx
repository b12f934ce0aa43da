import { useId } from 'preact/hooks';
import { t, textLocale } from '../platform/i18n.ts';
import type { TimelineYear } from '../ui/timeline-years.ts';
import { formatUsdShort } from '../words/format-money.ts';
import { STATE_FILL } from './hatch.tsx';
import { niceSteps } from './nice-steps.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 260;
const BASE = 232;
const TOP = 22;
const LEFT = 44;
/** Where a bar is narrower, every second year is named and amounts stand in the table alone. */
const ROOMY = 34;

interface YearChartProps {
  readonly years: readonly TimelineYear[];
  readonly hrefOf: (year: number) => string;
}

/** Losses by year, what is ascribed to a state apart from the rest. The table below it says the same. */
export function YearChart({ years, hrefOf }: YearChartProps) {
  const title = useId();
  const { element, width } = useWidth<HTMLDivElement>(720);
  return (
    <figure class="year-chart" aria-labelledby={title}>
      <h2 id={title}>{t('records_picture_years')}</h2>
      <div ref={element}>
        <Drawing years={years} width={width} />
      </div>
      <details>
        <summary>{t('records_as_table')}</summary>
        <YearTable years={years} hrefOf={hrefOf} />
      </details>
    </figure>
  );
}

function Drawing({ years, width }: { readonly years: readonly TimelineYear[]; readonly width: number }) {
  const locale = textLocale();
  const steps = niceSteps(Math.max(...years.map(({ lossUsd }) => lossUsd)));
  const most = steps.at(-1) ?? 1;
  const y = (usd: number) => BASE - (usd / most) * (BASE - TOP);
  const step = (width - LEFT) / Math.max(1, years.length);
  const bar = Math.max(2, Math.min(46, step * 0.72));
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      {steps.map((usd) => (
        <g key={usd}>
          <line class="grid" x1={LEFT} x2={width} y1={y(usd)} y2={y(usd)} />
          <text class="tick" x={LEFT - 8} y={y(usd) + 4} text-anchor="end">
            {formatUsdShort(usd, locale)}
          </text>
        </g>
      ))}
      {years.map(({ year, lossUsd, ofStateUsd }, index) => {
        const middle = LEFT + (index + 0.5) * step;
        return (
          <g key={year}>
            <rect class="other" x={middle - bar / 2} y={y(lossUsd)} width={bar} height={BASE - y(lossUsd)} />
            {ofStateUsd > 0 && (
              <rect
                class="state"
                x={middle - bar / 2}
                y={y(ofStateUsd)}
                width={bar}
                height={BASE - y(ofStateUsd)}
                fill={STATE_FILL}
              />
            )}
            {step >= ROOMY && lossUsd > 0 && (
              <text class="amount" x={middle} y={y(lossUsd) - 6} text-anchor="middle">
                {formatUsdShort(lossUsd, locale)}
              </text>
            )}
            {(step >= ROOMY || (years.length - 1 - index) % 3 === 0) && (
              <text class="tick" x={middle} y={BASE + 18} text-anchor="middle">
                {step >= ROOMY ? year : `’${String(year).slice(2)}`}
              </text>
            )}
          </g>
        );
      })}
      <line class="base" x1={LEFT} x2={width} y1={BASE} y2={BASE} />
    </svg>
  );
}

function YearTable({ years, hrefOf }: YearChartProps) {
  const locale = textLocale();
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{t('records_column_year')}</th>
          <th scope="col">{t('records_column_loss')}</th>
          <th scope="col">{t('timeline_state')}</th>
          <th scope="col">{t('timeline_other')}</th>
        </tr>
      </thead>
      <tbody>
        {[...years].reverse().map(({ year, lossUsd, ofStateUsd }) => (
          <tr key={year}>
            <th scope="row">
              <a href={hrefOf(year)}>{year}</a>
            </th>
            <td>{formatUsdShort(lossUsd, locale)}</td>
            <td>{formatUsdShort(ofStateUsd, locale)}</td>
            <td>{formatUsdShort(lossUsd - ofStateUsd, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
