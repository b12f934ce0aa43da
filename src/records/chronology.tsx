import type { IsoDate } from '../core/record/date.ts';
import type { Incident } from '../core/record/incident.ts';
import { incidentCounts } from '../core/record/incident-counts.ts';
import { netLossUsd } from '../core/record/losses.ts';
import type { Platform } from '../core/record/platform.ts';
import type { Names } from '../messages/reports.ts';
import { keyPart, t, textLocale } from '../platform/i18n.ts';
import { SourceLink } from '../ui/source-link.tsx';
import { isAscribedToState } from '../ui/timeline-years.ts';
import { formatDate } from '../words/format-date.ts';
import { formatUsdShort } from '../words/format-money.ts';
import { type ChronologyEntry, chronologyEntries, yearOf } from './chronology-entries.ts';
import { STATE_FILL } from './hatch.tsx';
import { IncidentLines } from './incident-lines.tsx';
import { PictureKey } from './pictures.tsx';
import { useWidth } from './use-width.ts';

const HEIGHT = 132;
const AXIS = 100;
const TALLEST = 72;
const LEAST = 10;
const EDGE = 26;
/** Room that an amount needs above its mark, in pixels. */
const LABEL = 52;

interface ChronologyProps {
  readonly platform: Platform;
  readonly incidents: readonly Incident[];
  readonly names: Names;
  readonly today: IsoDate;
}

/** The platform's history on a line of time, and each entry of it below in words with its source. */
export function Chronology({ platform, incidents, names, today }: ChronologyProps) {
  const entries = chronologyEntries(platform, incidents);
  if (entries.length === 0) return null;
  const hasState = incidents.some((incident) => isAscribedToState(incident, (id) => names.states[id]));
  return (
    <section class="chronology">
      <h2>{t('records_chronology')}</h2>
      {entries.length > 1 && <Drawing platform={platform} entries={entries} names={names} today={today} />}
      {entries.length > 1 && hasState && <PictureKey />}
      <ol class="plain entries">
        {entries.map((entry, index) => (
          <li key={`${entry.kind} ${entry.date} ${index}`}>
            <time dateTime={entry.date}>{formatDate(entry.date, textLocale())}</time>
            <div>
              {entry.kind === 'incident' ? (
                <IncidentLines incident={entry.incident} names={names} platform={platform.id} />
              ) : (
                <Change entry={entry} />
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Change({ entry }: { readonly entry: Exclude<ChronologyEntry, { kind: 'incident' }> }) {
  const source = entry.kind === 'event' ? entry.event.source : entry.designation.source;
  return (
    <>
      {changeWords(entry)}
      <span class="origin">
        <SourceLink source={source} />
      </span>
    </>
  );
}

function changeWords(entry: Exclude<ChronologyEntry, { kind: 'incident' }>): string {
  if (entry.kind === 'event') return t(`platform_event_${keyPart(entry.event.kind)}`);
  const { authority, programme } = entry.designation;
  const name = programme === undefined ? authority : t('designation_programme', [authority, programme]);
  return t(entry.kind === 'listed' ? 'records_sanctioned_by' : 'records_delisted_by', [name]);
}

interface DrawingProps {
  readonly platform: Platform;
  readonly entries: readonly ChronologyEntry[];
  readonly names: Names;
  readonly today: IsoDate;
}

function Drawing({ platform, entries, names, today }: DrawingProps) {
  const { element, width } = useWidth<HTMLDivElement>(680);
  const first = Math.floor(Math.min(...entries.map(({ date }) => yearOf(date))));
  const last = Math.max(yearOf(today), ...entries.map(({ date }) => yearOf(date)));
  const x = (date: IsoDate) => EDGE + ((yearOf(date) - first) / Math.max(1, last - first)) * (width - 2 * EDGE);
  const incidents = entries.flatMap((entry) => (entry.kind === 'incident' ? [entry.incident] : []));
  const most = Math.max(1, ...incidents.map(netLossUsd));
  const named = nameLargest(incidents, x);
  return (
    <div ref={element} class="drawing">
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <line class="base" x1="0" x2={width} y1={AXIS} y2={AXIS} />
        <YearTicks first={first} last={last} width={width} x={x} />
        {entries.map((entry, index) =>
          entry.kind === 'incident' ? (
            <Stem
              key={entry.incident.id}
              x={x(entry.date)}
              height={LEAST + Math.sqrt(netLossUsd(entry.incident) / most) * (TALLEST - LEAST)}
              isState={isAscribedToState(entry.incident, (id) => names.states[id])}
              counts={incidentCounts(entry.incident, platform.id)}
              amount={named.has(entry.incident) ? formatUsdShort(netLossUsd(entry.incident), textLocale()) : undefined}
            />
          ) : (
            <path
              key={`${entry.kind} ${entry.date} ${index}`}
              class="change"
              d={`M${x(entry.date)} ${AXIS - 6}l6 6l-6 6l-6 -6Z`}
            />
          ),
        )}
      </svg>
    </div>
  );
}

/** The largest first; an amount that would lie on another's is left to the list below. */
function nameLargest(incidents: readonly Incident[], x: (date: IsoDate) => number): ReadonlySet<Incident> {
  const named = new Set<Incident>();
  for (const incident of [...incidents].sort((a, b) => netLossUsd(b) - netLossUsd(a))) {
    const isFree = [...named].every(({ date }) => Math.abs(x(date) - x(incident.date)) >= LABEL);
    if (isFree && netLossUsd(incident) > 0) named.add(incident);
  }
  return named;
}

interface StemProps {
  readonly x: number;
  readonly height: number;
  readonly isState: boolean;
  readonly counts: boolean;
  readonly amount: string | undefined;
}

/** Taller is costlier (by the square root, so that small ones are seen). Hollow does not count. */
function Stem({ x, height, isState, counts, amount }: StemProps) {
  const top = AXIS - height;
  return (
    <g class={counts ? 'stem' : 'stem hollow'}>
      <line x1={x} x2={x} y1={AXIS} y2={top} />
      <circle cx={x} cy={top} r="6" {...(isState ? { class: 'state', fill: STATE_FILL } : {})} />
      {amount !== undefined && (
        <text x={x} y={top - 11} text-anchor="middle">
          {amount}
        </text>
      )}
    </g>
  );
}

interface YearTicksProps {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly x: (date: IsoDate) => number;
}

function YearTicks({ first, last, width, x }: YearTicksProps) {
  const every = Math.max(1, Math.ceil(((last - first + 1) * 44) / width));
  const years = Array.from({ length: Math.floor(last) - first + 1 }, (_, index) => first + index);
  return (
    <>
      {years
        .filter((year) => (year - first) % every === 0)
        .map((year) => (
          <g key={year}>
            <line class="grid" x1={x(String(year))} x2={x(String(year))} y1={AXIS} y2={AXIS + 6} />
            <text class="tick" x={x(String(year))} y={AXIS + 21} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
    </>
  );
}
