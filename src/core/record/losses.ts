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

/** The net loss of each event, by the id of the incident that stands for it. */
export function lossesByEvent(incidents: readonly Loss[]): ReadonlyMap<string, number> {
  const losses = new Map<string, number>();
  for (const incident of incidents) {
    const event = incident.sameEvent ?? incident.id;
    losses.set(event, Math.max(losses.get(event) ?? 0, netLossUsd(incident)));
  }
  return losses;
}

/** The sum over events. */
export function totalLossUsd(incidents: readonly Loss[]): number {
  let sum = 0;
  for (const loss of lossesByEvent(incidents).values()) sum += loss;
  return sum;
}
