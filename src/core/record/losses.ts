/** What was lost, in US dollars at the time, less what came back at the time. An event that is told twice is added once. */
import type { Incident } from './incident.ts';

/** Loss less recovery; never negative; 0 where no figure was published. */
export function netLossUsd(incident: Incident): number {
  return Math.max(0, (incident.lossUsd ?? 0) - (incident.recoveredUsd ?? 0));
}

/** The incidents grouped by the event that they tell, in the order in which each event first appears. */
export function groupByEvent(incidents: readonly Incident[]): Incident[][] {
  const groups = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const event = incident.sameEvent ?? incident.id;
    const group = groups.get(event);
    if (group === undefined) groups.set(event, [incident]);
    else group.push(incident);
  }
  return [...groups.values()];
}

/** The net loss of one event: the largest that its incidents give, since each may tell only a part. */
export function eventLossUsd(event: readonly Incident[]): number {
  return Math.max(0, ...event.map(netLossUsd));
}

/** The sum over events. */
export function totalLossUsd(incidents: readonly Incident[]): number {
  return groupByEvent(incidents).reduce((sum, event) => sum + eventLossUsd(event), 0);
}
