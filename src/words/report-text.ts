/**
 * "This is wrong": what was said, on which evidence, by which list, and nothing else. No address of a page, nothing about
 * the person or the browser.
 */
import type { IsoDate } from '../core/record/date.ts';
import type { Source } from '../core/record/source.ts';
import type { Said } from '../messages/card-report.ts';
import type { AddressReport, SiteReport } from '../messages/reports.ts';
import { t } from '../platform/i18n.ts';
import { addressSentences } from './address-sentences.ts';
import { saidLevel, saidSentences } from './said-words.ts';
import { siteSentences } from './site-sentences.ts';

/** What the report is about: the entry of the list where a page is listed by its path, else the host or the address. */
export function reportSubject(report: SiteReport | AddressReport): string {
  if (report.kind === 'address') return report.facts.address.canonical;
  const { host, phishing } = report.facts;
  return phishing?.host.startsWith(`${host}/`) === true ? phishing.host : host;
}

/** @param said what a card said beyond the list's own word */
export function reportText(
  report: SiteReport | AddressReport,
  today: IsoDate,
  ownWords: string,
  said: readonly Said[] = [],
): string {
  const { verdict, facts } = report;
  const onRecord = report.kind === 'site' ? siteSentences(report, today) : addressSentences(report);
  const lines = [
    t('report_about', [reportSubject(report)]),
    t('report_level', [t(`level_${saidLevel(verdict.level, said)}`)]),
    ...[...saidSentences(said), ...onRecord].map((sentence) => `- ${sentence}`),
    t('report_evidence', [[...said, ...evidence(report)].join(', ')]),
    ...sourcesOf(report).map(({ publisher, url }) => t('report_source', [url ?? publisher])),
    t('report_list', [facts.version]),
    ...(ownWords.trim() === '' ? [] : ['', t('report_mine', [ownWords.trim()])]),
  ];
  return lines.join('\n');
}

/** Longer addresses are refused by the sites that host projects. */
const LONGEST_DRAFT = 8_000;

/**
 * The page of the project for a new issue, filled in; nothing is sent before somebody posts it there. `undefined` where the
 * project has no public home, or the draft would be too long for an address: then the text can be copied.
 */
export function draftUrl(project: string, subject: string, text: string): string | undefined {
  if (!URL.canParse(project)) return undefined;
  const url = new URL(project);
  if (url.protocol !== 'https:') return undefined;
  url.pathname = `${url.pathname.replace(/\/$/, '')}/issues/new`;
  url.search = new URLSearchParams({ title: t('report_draft_title', [subject]), body: text }).toString();
  return url.href.length > LONGEST_DRAFT ? undefined : url.href;
}

function evidence(report: SiteReport | AddressReport): string[] {
  if (report.kind === 'address') return [...report.verdict.reasons];
  const { reasons, lookalike } = report.verdict;
  if (lookalike === undefined) return [...reasons];
  const { brand, kind, sure, because } = lookalike;
  return [...reasons, `${kind} of ${because.imitates} (${brand}, ${sure}) in ${because.label}`];
}

function sourcesOf(report: SiteReport | AddressReport): Source[] {
  if (report.kind === 'address') return report.facts.listings.flatMap(({ listing }) => listing.sources).slice(0, 5);
  const { phishing, platform, incidents } = report.facts;
  const blamed = new Set(report.verdict.grounds.flatMap((ground) => ground.incidents));
  return [
    ...(phishing === undefined ? [] : [phishing.source]),
    ...(platform?.designations ?? []).map(({ source }) => source),
    ...incidents.filter(({ id }) => blamed.has(id)).flatMap(({ sources }) => sources.slice(0, 1)),
  ].slice(0, 8);
}
