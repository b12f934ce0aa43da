/**
 * Losses by year for the timeline: an event that is told twice is drawn once, and a year's loss is split into what is
 * ascribed to a state and the rest. An allegation without a document, a disputed claim and a lost case ascribe nothing.
 */
import type { Attribution } from '../core/record/attribution.ts';
import type { IsoDate } from '../core/record/date.ts';
import { eventLossUsd, groupByEvent, type Loss } from '../core/record/losses.ts';

export interface TimelineYear {
  readonly year: number;
  /** US dollars at the time, less what came back. */
  readonly lossUsd: number;
  readonly ofStateUsd: number;
}

export type StateOf = (actor: string) => string | undefined;

type Said = Pick<Attribution, 'actor' | 'strength' | 'disputed' | 'outcome'>;

/** What is needed of an incident to draw it. */
export interface DatedLoss extends Loss {
  readonly date: IsoDate;
  readonly attributions: readonly Said[];
}

/** Every year from the first loss to `lastYear`, oldest first. Empty where nothing was lost. */
export function timelineYears(incidents: readonly DatedLoss[], stateOf: StateOf, lastYear: number): TimelineYear[] {
  const events = groupByEvent(incidents).map((event) => ({
    year: Number(event[0]?.date.slice(0, 4)),
    lossUsd: eventLossUsd(event),
    ofState: event.some((incident) => isAscribedToState(incident, stateOf)),
  }));
  const lossy = events.filter(({ lossUsd }) => lossUsd > 0);
  if (lossy.length === 0) return [];
  const first = Math.min(...lossy.map(({ year }) => year));
  const last = Math.max(lastYear, ...lossy.map(({ year }) => year));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const ofYear = lossy.filter(({ year }) => year === first + index);
    return { year: first + index, lossUsd: sum(ofYear), ofStateUsd: sum(ofYear.filter(({ ofState }) => ofState)) };
  });
}

export function isAscribedToState({ attributions }: Pick<DatedLoss, 'attributions'>, stateOf: StateOf): boolean {
  return attributions.some((attribution) => isFirm(attribution) && stateOf(attribution.actor) !== undefined);
}

function isFirm({ strength, disputed, outcome }: Said): boolean {
  return strength !== 'alleged' && disputed !== true && outcome !== 'acquitted' && outcome !== 'vacated';
}

function sum(events: readonly { readonly lossUsd: number }[]): number {
  return events.reduce((total, { lossUsd }) => total + lossUsd, 0);
}
