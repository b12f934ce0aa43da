import type { Incident } from '../core/record/incident.ts';
import type { Connector } from './connector.ts';

/** As many as one message may ask for. */
const BATCH = 500;

/** Full records in the order of their ids; `undefined` where the background could not give them all. */
export async function fetchIncidents({ ask }: Connector, ids: readonly string[]): Promise<Incident[] | undefined> {
  const incidents: Incident[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    const answer = await ask('page→background/incidents', { ids: ids.slice(start, start + BATCH) });
    if (!answer.ok) return undefined;
    incidents.push(...answer.value.incidents);
  }
  return incidents;
}
