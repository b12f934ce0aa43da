import type { Incident } from '../core/record/incident.ts';
import { t } from '../platform/i18n.ts';
import { formatDateInSentence } from './format-date.ts';
import { costWords, customersWords, incidentTitle } from './incident-words.ts';

/** An incident in one sentence, made of its facts: what, when, what it cost, what became of customers. */
export function incidentSentence(incident: Incident, locale: string): string {
  const outcome = customersWords(incident);
  const cost = costWords(incident, locale);
  const told = cost === outcome ? outcome : t('cost_and_outcome', [cost, outcome]);
  return t('reason_past_single', [incidentTitle(incident), formatDateInSentence(incident.date, locale), told]);
}
