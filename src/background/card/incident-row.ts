import type { Incident } from '../../core/record/incident.ts';
import type { CardRow } from '../../messages/card.ts';
import type { Names } from '../../messages/reports.ts';
import { keyPart, t, textLocale } from '../../platform/i18n.ts';
import { formatDate } from '../../words/format-date.ts';
import { formatUsd } from '../../words/format-money.ts';

/** Which incident, when, and what was lost: `Ronin Network`, `Bridge exploited, 23 March 2022: about $624 million lost`. */
export function incidentRow(incident: Incident, names: Names): CardRow {
  const locale = textLocale();
  const kind = t(`incident_kind_${keyPart(incident.kind)}`);
  const date = formatDate(incident.date, locale);
  const platform = names.platforms[incident.platform];
  const aside = told(incident, kind, date, locale);
  return { name: t('listing_incident'), aside, ...(platform === undefined ? {} : { text: platform }) };
}

function told({ lossUsd }: Incident, kind: string, date: string, locale: string): string {
  if (lossUsd === undefined || lossUsd === 0) return t('card_incident', [kind, date]);
  return t('card_incident_lost', [kind, date, t('amount_about', [formatUsd(lossUsd, locale)])]);
}
