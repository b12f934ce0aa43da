import type { CustomerOutcome, Incident } from './incident.ts';
import { incidentCounts } from './incident-counts.ts';

/** Outcomes that left customers with less than they had, or still do. */
const LEFT_SHORT: readonly CustomerOutcome[] = ['promised', 'at-petition-prices', 'partial', 'not-repaid'];

/**
 * The incidents that say what became of a platform's own customers: those that count, and a seizure or the like after
 * which customers were left short. What tells an event again is left out, and so is what befell somebody else.
 */
export function customersHit(incidents: readonly Incident[], platform: string): readonly Incident[] {
  const counted = new Set(
    incidents.filter((incident) => incidentCounts(incident, platform)).map(({ id, sameEvent }) => sameEvent ?? id),
  );
  return incidents.filter((incident) => {
    if (incidentCounts(incident, platform)) return true;
    const isOther = incident.platform !== platform || incident.victimOf !== undefined || incident.confidence === 'low';
    return !isOther && LEFT_SHORT.includes(incident.customers) && !counted.has(incident.sameEvent ?? incident.id);
  });
}
