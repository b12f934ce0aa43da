import type { IsoDate } from '../../core/record/date.ts';
import type { Designation, Platform } from '../../core/record/platform.ts';
import { lastStatusEvent } from '../../core/record/platform-status.ts';
import type { Source } from '../../core/record/source.ts';
import type { SiteReport } from '../../messages/reports.ts';
import { keyPart, plural, t, textLocale } from '../../platform/i18n.ts';
import { designationWords } from '../../words/designation-words.ts';
import { formatDate } from '../../words/format-date.ts';
import { formatUsd } from '../../words/format-money.ts';
import { siteSentences } from '../../words/site-sentences.ts';
import { incidentText } from './incident-text.ts';
import { bullets, type Lines, sourceLine } from './lines.ts';

/** Everything on record about a site. */
export function siteText(report: SiteReport, today: IsoDate): Lines {
  const { facts, verdict, names } = report;
  const { platform, host, phishing } = facts;
  const title = platform === undefined ? host : t('designation_programme', [platform.name, host]);
  return [
    t('lookup_result', [title, t(`level_${verdict.level}`)]),
    ...bullets(siteSentences(report, today)),
    ...(verdict.level === 'none' ? ['', t('none_limits')] : []),
    ...(phishing === undefined ? [] : ['', sourceLine(phishing.source)]),
    ...(platform === undefined ? [] : standing(platform, today)),
    ...totals(report),
    ...facts.incidents.flatMap((incident) => ['', ...incidentText(incident, names, platform?.id ?? '')]),
  ];
}

function totals({ verdict }: SiteReport): Lines {
  if (verdict.counted === 0) return [];
  const counted = plural('badge_counted', verdict.counted);
  if (verdict.lostUsd === 0) return ['', counted];
  const lost = t('loss_lost', [t('amount_about', [formatUsd(verdict.lostUsd, textLocale())])]);
  return ['', t('cost_and_outcome', [counted, lost])];
}

function standing(platform: Platform, today: IsoDate): Lines {
  const event = lastStatusEvent(platform.events, today);
  const status =
    event === undefined
      ? []
      : [told(t('site_status'), t(`platform_event_${keyPart(event.kind)}`), event.date, event.source)];
  const lines = [...status, ...platform.designations.map((one) => designation(one, today))];
  return lines.length === 0 ? [] : ['', ...lines];
}

function told(name: string, what: string, date: string, source: Source): string {
  const words = t('site_status_event', [what, formatDate(date, textLocale())]);
  return t('lookup_result', [name, t('text_with_source', [words, sourceLine(source)])]);
}

function designation(one: Designation, today: IsoDate): string {
  const words = designationWords(one, today);
  return t('lookup_result', [t('site_designations'), t('text_with_source', [words, sourceLine(one.source)])]);
}
