/** Why a site has its level, in plain words: one sentence for each ground, loudest first. */
import type { IsoDate } from '../core/record/date.ts';
import type { SiteReason } from '../core/verdict/reasons.ts';
import type { SiteReport } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { formatDate, formatDateInSentence } from './format-date.ts';
import type { GroundTold } from './ground-told.ts';
import { pastSentence, recentSentence, repeatedSentence, unpaidSentence } from './history-sentences.ts';
import { lookalikeSentence } from './lookalike-sentences.ts';
import {
  changedHandsSentence,
  closedSentence,
  formerlySanctionedSentence,
  hijackedSentence,
  insolventSentence,
  operatorsSentence,
  sanctionedSentence,
  seizedSentence,
} from './standing-sentences.ts';

const SENTENCES: Readonly<Record<SiteReason, (told: GroundTold) => string>> = {
  'impersonates-brand': (told) => brandSentence(told, 'reason_impersonates_brand', 'reason_impersonates_some_brand'),
  'resembles-brand': (told) => brandSentence(told, 'reason_resembles_brand', 'reason_resembles_some_brand'),
  'listed-phishing': phishingSentence,
  hijacked: hijackedSentence,
  sanctioned: sanctionedSentence,
  'formerly-sanctioned': formerlySanctionedSentence,
  seized: seizedSentence,
  'operators-charged': operatorsSentence,
  'exit-scam': operatorsSentence,
  'changed-hands': changedHandsSentence,
  mixer: () => t('reason_mixer'),
  insolvent: insolventSentence,
  closed: closedSentence,
  'unpaid-customers': unpaidSentence,
  'recent-incident': recentSentence,
  'repeated-incidents': repeatedSentence,
  'past-incident': pastSentence,
};

/** The sentences of a site's verdict; one that says that nothing is on record where there is no ground. */
export function siteSentences(report: SiteReport, today: IsoDate): readonly string[] {
  const locale = textLocale();
  const { facts, verdict } = report;
  if (verdict.grounds.length === 0) return [nothingSentence(report, locale)];
  return verdict.grounds.map((ground) => {
    const incidents = facts.incidents.filter(({ id }) => ground.incidents.includes(id));
    return SENTENCES[ground.reason]({ ground, report, incidents, today, locale });
  });
}

function nothingSentence({ facts }: SiteReport, locale: string): string {
  if (facts.incidents.length > 0) return t('reason_low_only');
  const name = facts.platform?.name ?? facts.host;
  return t('none_site', [name, formatDate(facts.coverage.incidents, locale)]);
}

function phishingSentence({ report, locale }: GroundTold): string {
  const { phishing } = report.facts;
  if (phishing === undefined) return t('level_danger');
  const { source, listed, brand } = phishing;
  const told =
    listed === undefined
      ? t('reason_listed_phishing', [source.publisher])
      : t('reason_listed_phishing_dated', [source.publisher, formatDateInSentence(listed, locale)]);
  return brand === undefined ? told : t('reason_phishing_brand', [told, report.names.platforms[brand] ?? brand]);
}

type BrandKey = 'reason_impersonates_brand' | 'reason_resembles_brand';
type SomeBrandKey = 'reason_impersonates_some_brand' | 'reason_resembles_some_brand';

function brandSentence({ report, locale }: GroundTold, named: BrandKey, unnamed: SomeBrandKey): string {
  const { lookalike } = report.verdict;
  if (lookalike === undefined) return t(unnamed);
  const told = t(named, [report.names.platforms[lookalike.brand] ?? lookalike.brand]);
  return t('reason_lookalike_pair', [told, lookalikeSentence(lookalike, report.facts.host, locale)]);
}
