/** What happened to a platform, in the order of time: incidents, what changed its standing, sanctions. */
import { firstDay } from '../core/record/calendar.ts';
import type { IsoDate } from '../core/record/date.ts';
import type { Incident } from '../core/record/incident.ts';
import type { Designation, Platform, PlatformEvent } from '../core/record/platform.ts';

export type ChronologyEntry =
  | { readonly kind: 'incident'; readonly date: IsoDate; readonly incident: Incident }
  | { readonly kind: 'event'; readonly date: IsoDate; readonly event: PlatformEvent }
  | { readonly kind: 'listed' | 'delisted'; readonly date: IsoDate; readonly designation: Designation };

/** Newest first. */
export function chronologyEntries(platform: Platform, incidents: readonly Incident[]): readonly ChronologyEntry[] {
  const entries: ChronologyEntry[] = [
    ...incidents.map((incident) => ({ kind: 'incident', date: incident.date, incident }) as const),
    ...platform.events.map((event) => ({ kind: 'event', date: event.date, event }) as const),
    ...platform.designations.map((designation) => ({ kind: 'listed', date: designation.listed, designation }) as const),
    ...platform.designations.flatMap((designation) =>
      designation.delisted === undefined
        ? []
        : [{ kind: 'delisted', date: designation.delisted, designation } as const],
    ),
  ];
  return entries.sort((a, b) => firstDay(b.date).localeCompare(firstDay(a.date)));
}

/** Years since the year 0 of the calendar, with its fraction: where a date stands on a line of time. */
export function yearOf(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = firstDay(date).split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
