/** What was lost, in US dollars at the time, less what came back at the time. An event that is told twice is added once. */
import type { Incident } from './incident.ts';

/** What is needed of an incident to add it up. */
export type Loss = Pick<Incident, 'id' | 'lossUsd' | 'recoveredUsd' | 'sameEvent'>;

/** Loss less recovery; never negative; 0 where no figure was published. */
export function netLossUsd({ lossUsd = 0, recoveredUsd = 0 }: Loss): number {
  return Math.max(0, lossUsd - recoveredUsd);
}

/** The incidents grouped by the event that they tell, in the order in which each event first appears. */
export function groupByEvent<T extends Loss>(incidents: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const incident of incidents) {
    const event = incident.sameEvent ?? incident.id;
    const group = groups.get(event);
    if (group === undefined) groups.set(event, [incident]);
    else group.push(incident);
  }
  return [...groups.values()];
}

/** The net loss of one event: the largest that its incidents give, since each may tell only a part. */
export function eventLossUsd(event: readonly Loss[]): number {
  return Math.max(0, ...event.map(netLossUsd));
}

/** The sum over events. */
export function totalLossUsd(incidents: readonly Loss[]): number {
  return groupByEvent(incidents).reduce((sum, event) => sum + eventLossUsd(event), 0);
}
