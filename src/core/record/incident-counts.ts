/**
 * An incident counts when it cost money or exposed people, its confidence is medium or better, and the platform
 * itself was hit: not enforcement, seizure, sanctions or a failed attempt, nor a theft from its imitators or from
 * somebody else. For a platform that an incident only concerns (`also`), it is shown and does not count.
 */
import type { CustomerOutcome, Incident, IncidentKind } from './incident.ts';

const NEVER_COUNTS: readonly IncidentKind[] = ['enforcement', 'seizure', 'sanctions', 'attempted'];

/** Outcomes that say that customers' money was gone at some time. */
const CUSTOMERS_LOST: readonly CustomerOutcome[] = [
  'made-whole',
  'promised',
  'at-petition-prices',
  'partial',
  'not-repaid',
];

/** Whether an incident counts against the platform with this id. */
export function incidentCounts(incident: Incident, platform: string): boolean {
  if (incident.platform !== platform) return false;
  if (incident.confidence === 'low' || incident.victimOf !== undefined) return false;
  if (NEVER_COUNTS.includes(incident.kind)) return false;
  return costMoney(incident) || (incident.records ?? 0) > 0;
}

function costMoney(incident: Incident): boolean {
  if (incident.lossUsd !== undefined) return incident.lossUsd > 0;
  if (incident.lossAssets.some(({ amount }) => amount > 0)) return true;
  return CUSTOMERS_LOST.includes(incident.customers);
}
