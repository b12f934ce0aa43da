import { useId } from 'preact/hooks';
import { t, textLocale } from '../platform/i18n.ts';
import { formatUsd, formatUsdShort } from '../words/format-money.ts';
import type { TimelineYear } from './timeline-years.ts';

const WIDTH = 348;
const BASE = 52;
const TOP = 14;
const LEAST_BAR = 3;

/** Loss by year. The drawing is for the eye; the list beside it says the same to everybody else. */
export function Timeline({ years }: { readonly years: readonly TimelineYear[] }) {
  const pattern = useId();
  const most = Math.max(...years.map(({ lossUsd }) => lossUsd));
  const step = WIDTH / Math.max(years.length, 8);
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} 68`} aria-hidden="true">
        <defs>
          <pattern id={pattern} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" class="state-fill" />
            <rect width="1.5" height="5" class="state-gap" />
          </pattern>
        </defs>
        <rect class="axis" x="0" y={BASE} width={WIDTH} height="1" />
        {years.map((year, index) => (
          <YearBar key={year.year} year={year} most={most} x={index * step} step={step} state={`url(#${pattern})`} />
        ))}
      </svg>
      <figcaption>
        <span>{t('timeline_title')}</span>
        <Key hasState={years.some(({ ofStateUsd }) => ofStateUsd > 0)} />
      </figcaption>
      <ul class="unseen">
        {years
          .filter(({ lossUsd }) => lossUsd > 0)
          .map((year) => (
            <li key={year.year}>{yearWords(year)}</li>
          ))}
      </ul>
    </figure>
  );
}

interface YearBarProps {
  readonly year: TimelineYear;
  readonly most: number;
  readonly x: number;
  readonly step: number;
  readonly state: string;
}

function YearBar({ year: { year, lossUsd, ofStateUsd }, most, x, step, state }: YearBarProps) {
  const height = lossUsd === 0 ? 0 : Math.max(LEAST_BAR, (lossUsd / most) * (BASE - TOP));
  const ofState = lossUsd === 0 ? 0 : (ofStateUsd / lossUsd) * height;
  const width = Math.min(22, step - 4);
  const left = x + (step - width) / 2;
  return (
    <g>
      {height > ofState && <rect class="other" x={left} y={BASE - height} width={width} height={height - ofState} />}
      {ofState > 0 && <rect class="state" x={left} y={BASE - ofState} width={width} height={ofState} fill={state} />}
      {lossUsd === most && (
        <text class="most" x={x + step / 2} y={TOP - 4} text-anchor="middle">
          {formatUsdShort(lossUsd, textLocale())}
        </text>
      )}
      <text x={x + step / 2} y="64" text-anchor="middle">
        {x === 0 ? year : `’${String(year).slice(2)}`}
      </text>
    </g>
  );
}

function Key({ hasState }: { readonly hasState: boolean }) {
  if (!hasState) return null;
  return (
    <span class="key">
      <span class="key-state">{t('timeline_state')}</span>
      <span class="key-other">{t('timeline_other')}</span>
    </span>
  );
}

function yearWords({ year, lossUsd, ofStateUsd }: TimelineYear): string {
  const loss = t('amount_about', [formatUsd(lossUsd, textLocale())]);
  if (ofStateUsd === 0) return t('timeline_year', [String(year), loss]);
  return t('timeline_year_state', [String(year), loss, formatUsd(ofStateUsd, textLocale())]);
}
