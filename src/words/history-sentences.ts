/** Sentences about what happened: what customers are owed, recent and repeated losses, the past. */
import { incidentCounts } from '../core/record/incident-counts.ts';
import { groupByEvent } from '../core/record/losses.ts';
import type { SiteReport } from '../messages/reports.ts';
import { plural, t } from '../platform/i18n.ts';
import { formatDateInSentence } from './format-date.ts';
import { formatUsd } from './format-money.ts';
import type { GroundTold } from './ground-told.ts';
import { incidentSentence } from './incident-sentence.ts';
import { costWords, incidentTitle, lossWords } from './incident-words.ts';

const LARGE_LOSS_USD = 10_000_000;

export function unpaidSentence({ incidents, locale }: GroundTold): string {
  const [last] = incidents;
  if (last === undefined) return t('customers_not_repaid');
  const on = formatDateInSentence(last.date, locale);
  const events = groupByEvent(incidents).length;
  if (events > 1) return plural('reason_unpaid_many', events, [on]);
  const key = last.customers === 'partial' ? 'reason_unpaid_part' : 'reason_unpaid_none';
  return t(key, [on, lossWords(last, locale)]);
}

export function recentSentence({ incidents, locale }: GroundTold): string {
  const [last] = incidents;
  if (last === undefined) return t('level_caution');
  const [on, cost] = [formatDateInSentence(last.date, locale), costWords(last, locale)];
  const events = groupByEvent(incidents).length;
  if (events > 1) return plural('reason_recent_many', events, [on, cost]);
  return t('reason_recent', [incidentTitle(last), on, cost]);
}

export function repeatedSentence({ incidents, locale }: GroundTold): string {
  return plural('reason_repeated', groupByEvent(incidents).length, [formatUsd(LARGE_LOSS_USD, locale)]);
}

/** Everything else on record: alone in full, after a louder ground as a count. */
export function pastSentence({ incidents, report, locale }: GroundTold): string {
  const [last] = incidents;
  if (last === undefined) return '';
  const on = formatDateInSentence(last.date, locale);
  const { grounds, counted, lostUsd } = report.verdict;
  const isAlone = grounds.length === 1;
  if (!isAlone) return plural('reason_past_further', incidents.length, [on]);
  if (counted > 1 && lostUsd > 0) return costSentence(report, locale);
  const told =
    incidents.length > 1 ? plural('reason_past_many', incidents.length, [on]) : incidentSentence(last, locale);
  const isVictimOnly = incidents.every(({ victimOf }) => victimOf !== undefined);
  return isVictimOnly ? t('sentence_pair', [told, t('reason_victim_only')]) : told;
}

function costSentence({ facts, verdict }: SiteReport, locale: string): string {
  const counting = facts.incidents.filter((incident) => incidentCounts(incident, facts.platform?.id ?? ''));
  const years = counting.map(({ date }) => date.slice(0, 4)).sort();
  const [from = '', to = ''] = [years[0], years.at(-1)];
  const loss = t('amount_about', [formatUsd(verdict.lostUsd, locale)]);
  if (from === to) return plural('reason_past_cost_in', verdict.counted, [from, loss]);
  return plural('reason_past_cost', verdict.counted, [from, to, loss]);
}
