/**
 * A platform's status is derived from its dated, sourced events: the last one that changes it wins. Renaming does not
 * change it. Without an event nothing is known.
 */
import { hasBegun } from './calendar.ts';
import type { IsoDate } from './date.ts';
import type { EventKind, PlatformEvent } from './platform.ts';

export type PlatformStatus = 'active' | 'closed' | 'insolvent' | 'seized' | 'acquired' | 'unknown';

const STATUS_AFTER: Readonly<Record<EventKind, PlatformStatus | undefined>> = {
  opened: 'active',
  reopened: 'active',
  renamed: undefined,
  acquired: 'acquired',
  'closed-orderly': 'closed',
  closed: 'closed',
  insolvent: 'insolvent',
  seized: 'seized',
};

/** The status after the last event up to today. */
export function platformStatus(events: readonly PlatformEvent[], today: IsoDate): PlatformStatus {
  return STATUS_AFTER[lastStatusEvent(events, today)?.kind ?? 'renamed'] ?? 'unknown';
}

/** The event that the status rests on. Events stand oldest first. */
export function lastStatusEvent(events: readonly PlatformEvent[], today: IsoDate): PlatformEvent | undefined {
  return events.findLast((event) => STATUS_AFTER[event.kind] !== undefined && hasBegun(event.date, today));
}
