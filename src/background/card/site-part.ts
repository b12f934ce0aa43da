/** A site in a card, in brief: the popup tells the whole record. */
import type { SiteReport } from '../../messages/reports.ts';
import { plural, t, textLocale } from '../../platform/i18n.ts';
import { formatDate } from '../../words/format-date.ts';
import { formatUsd } from '../../words/format-money.ts';
import { siteSentences } from '../../words/site-sentences.ts';
import { todayFor } from '../today.ts';
import type { CardPart } from './make-card.ts';

export function sitePart(report: SiteReport, nowMs: number): CardPart {
  const { facts, verdict } = report;
  const locale = textLocale();
  const lost = t('amount_about', [formatUsd(verdict.lostUsd, locale)]);
  const asOf = t('card_as_of', [formatDate(facts.coverage.incidents, locale)]);
  return {
    title: facts.platform?.name ?? facts.host,
    subtitle: facts.host,
    sentences: [
      ...siteSentences(report, todayFor({ date: facts.coverage.incidents }, nowMs)),
      ...(verdict.counted === 0 ? [] : [plural('card_site_counted', verdict.counted, [lost])]),
    ],
    groups: [],
    rows: [],
    foot: verdict.level === 'none' ? asOf : `${asOf} · ${t('card_site_more')}`,
  };
}
