/** What is said about an incident in a few words: its kind, its loss, what became of customers, why it does not count. */
import type { Incident } from '../core/record/incident.ts';
import { incidentCounts } from '../core/record/incident-counts.ts';
import { keyPart, type MessageKey, plural, t } from '../platform/i18n.ts';
import { formatUsd, formatUsdShort } from './format-money.ts';

export function incidentTitle({ kind }: Pick<Incident, 'kind'>): string {
  return t(`incident_kind_${keyPart(kind)}`);
}

export function customersWords({ customers }: Pick<Incident, 'customers'>): string {
  return t(`customers_${keyPart(customers)}`);
}

/** The amount beside the title: `$31.5M`, or how many people's records where no money was lost. */
export function incidentAmount(incident: Pick<Incident, 'lossUsd' | 'records'>, locale: string): string | undefined {
  if (incident.lossUsd !== undefined && incident.lossUsd > 0) return formatUsdShort(incident.lossUsd, locale);
  if (incident.records !== undefined && incident.records > 0) return plural('records_people', incident.records);
  return incident.lossUsd === 0 ? t('amount_none') : undefined;
}

/** The loss to stand in a sentence: `about $31.5 million`, `amount not published`. */
export function lossWords({ lossUsd }: Incident, locale: string): string {
  if (lossUsd === undefined || lossUsd === 0) return t('loss_not_published');
  return t('amount_about', [formatUsd(lossUsd, locale)]);
}

/** What it cost, to end a sentence: `about $31.5 million lost`, `records of 30,000 people exposed`. */
export function costWords(incident: Incident, locale: string): string {
  if ((incident.lossUsd ?? 0) > 0) return t('loss_lost', [lossWords(incident, locale)]);
  if ((incident.records ?? 0) > 0) return plural('records_exposed', incident.records ?? 0);
  return customersWords(incident);
}

/** Why an incident does not count for a platform; `undefined` when it does. */
export function whyNotCounted(
  incident: Incident,
  platform: string,
  nameOf: (id: string) => string,
): string | undefined {
  if (incidentCounts(incident, platform)) return undefined;
  if (incident.platform !== platform) return t('not_counted_concerns', [nameOf(incident.platform)]);
  return t(notCountedKey(incident));
}

function notCountedKey({ kind, victimOf, confidence }: Incident): MessageKey {
  if (victimOf !== undefined) return `not_counted_${keyPart(victimOf)}`;
  if (kind === 'enforcement' || kind === 'seizure' || kind === 'sanctions' || kind === 'attempted') {
    return `not_counted_${kind}`;
  }
  return confidence === 'low' ? 'not_counted_low' : 'not_counted_no_loss';
}
