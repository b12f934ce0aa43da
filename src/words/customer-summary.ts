import { CUSTOMER_OUTCOMES, type CustomerOutcome, type Incident } from '../core/record/incident.ts';

/** Worst first; what is not known says less than anything that is. */
const WORST_FIRST: readonly CustomerOutcome[] = [
  'not-repaid',
  'partial',
  'at-petition-prices',
  'promised',
  'made-whole',
  'no-customer-loss',
  'unknown',
];

export interface CustomerSummary {
  readonly worst: CustomerOutcome;
  /** Whether all incidents ended alike. */
  readonly alike: boolean;
  /** In how many it is known how they ended. */
  readonly known: number;
}

/** What became of customers over several incidents: the worst of it. */
export function summariseCustomers(incidents: readonly Pick<Incident, 'customers'>[]): CustomerSummary | undefined {
  if (incidents.length === 0) return undefined;
  const outcomes = new Set(incidents.map(({ customers }) => customers));
  const worst = WORST_FIRST.find((outcome) => outcomes.has(outcome)) ?? CUSTOMER_OUTCOMES[6];
  const known = incidents.filter(({ customers }) => customers !== 'unknown').length;
  return { worst, alike: outcomes.size === 1, known };
}
