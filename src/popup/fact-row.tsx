import { customersHit } from '../core/record/customers-hit.ts';
import type { Incident } from '../core/record/incident.ts';
import type { SiteReport } from '../messages/reports.ts';
import { keyPart, plural, t, textLocale } from '../platform/i18n.ts';
import { type CustomerSummary, summariseCustomers } from '../words/customer-summary.ts';
import { formatCount, formatCountShort, formatUsdShort } from '../words/format-money.ts';
import { Facts, type ShortFact } from './facts.tsx';

interface FactRowProps {
  readonly report: SiteReport;
  /** Incidents that count for this platform. */
  readonly counting: readonly Incident[];
}

/** How often, how much, and what became of customers. */
export function FactRow({ report, counting }: FactRowProps) {
  return (
    <Facts title={t('facts_title')} facts={[countFact(report), lossFact(report, counting), customerFact(report)]} />
  );
}

function countFact({ verdict: { counted, incidents } }: SiteReport): ShortFact {
  const locale = textLocale();
  const hasUncounted = incidents.length > counted;
  const label = hasUncounted
    ? t('fact_counted_of', [formatCount(incidents.length, locale)])
    : plural('fact_counted', counted);
  return [formatCount(counted, locale), label];
}

function lossFact({ verdict: { lostUsd } }: SiteReport, counting: readonly Incident[]): ShortFact {
  const locale = textLocale();
  if (lostUsd > 0) return [formatUsdShort(lostUsd, locale), t('fact_lost')];
  const records = counting.reduce((sum, incident) => sum + (incident.records ?? 0), 0);
  if (records > 0) return [formatCountShort(records, locale), t('fact_records')];
  const isKnown = counting.every(({ lossUsd }) => lossUsd !== undefined);
  return isKnown ? [formatUsdShort(0, locale), t('fact_lost')] : [t('fact_unknown_amount'), t('fact_lost_unknown')];
}

function customerFact({ facts: { incidents, platform } }: SiteReport): ShortFact {
  const hit = customersHit(incidents, platform?.id ?? '');
  const summary = summariseCustomers(hit);
  if (summary === undefined) return [t('fact_customers_none'), t('fact_customers_no_losses')];
  return [t(`customers_short_${keyPart(summary.worst)}`), customerLabel(summary, hit.length)];
}

/** The worst that is known says nothing of the cases that are not. */
function customerLabel({ alike, known }: CustomerSummary, cases: number): string {
  if (alike) return t('fact_customers');
  if (known < cases) return plural('fact_customers_known', known);
  return t('fact_customers_worst', [formatCount(cases, textLocale())]);
}
