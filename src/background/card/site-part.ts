/** A site in a card, in brief: the popup tells the whole record. */
import type { SiteReport } from '../../messages/reports.ts';
import { t, textLocale } from '../../platform/i18n.ts';
import { formatDate } from '../../words/format-date.ts';
import { siteSentences } from '../../words/site-sentences.ts';
import { todayFor } from '../today.ts';
import type { CardPart } from './make-card.ts';

export function sitePart(report: SiteReport, nowMs: number): CardPart {
  const { facts, verdict } = report;
  const locale = textLocale();
  const asOf = t('card_as_of', [formatDate(facts.coverage.incidents, locale)]);
  return {
    title: facts.platform?.name ?? facts.host,
    subtitle: facts.host,
    sentences: siteSentences(report, todayFor({ date: facts.coverage.incidents }, nowMs)),
    groups: [],
    rows: [],
    foot: verdict.level === 'none' ? asOf : `${asOf} · ${t('card_site_more')}`,
  };
}
