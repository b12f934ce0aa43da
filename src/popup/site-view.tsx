import type { ComponentChildren } from 'preact';
import type { IsoDate } from '../core/record/date.ts';
import { incidentCounts } from '../core/record/incident-counts.ts';
import { totalLossUsd } from '../core/record/losses.ts';
import { isWarning } from '../core/verdict/level.ts';
import type { SiteReport } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { FactList } from '../ui/fact-list.tsx';
import { PlatformLink } from '../ui/platform-link.tsx';
import { ReportLink } from '../ui/report-link.tsx';
import { SourceLink } from '../ui/source-link.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { timelineYears } from '../ui/timeline-years.ts';
import { formatCountry } from '../words/format-names.ts';
import { differenceWords } from '../words/lookalike-sentences.ts';
import { reportSubject } from '../words/report-text.ts';
import { siteSentences } from '../words/site-sentences.ts';
import { CoverageNote } from './coverage-note.tsx';
import { FactRow } from './fact-row.tsx';
import { IncidentList } from './incident-list.tsx';
import { PlatformAbout } from './platform-about.tsx';
import { ViewHead } from './view-head.tsx';
import { Why } from './why.tsx';

interface SiteViewProps {
  readonly report: SiteReport;
  readonly today: IsoDate;
  /** What is said of the page in front; absent where the site was only looked up. */
  readonly page?: ComponentChildren;
}

/** Everything on record about a site. */
export function SiteView({ report, today, page }: SiteViewProps) {
  const { facts, verdict, names } = report;
  const counting = facts.incidents.filter((incident) => incidentCounts(incident, facts.platform?.id ?? ''));
  const years = timelineYears(counting, (actor) => names.states[actor], Number(today.slice(0, 4)));
  const hasTimeline = counting.length > 1 && totalLossUsd(counting) > 0;
  return (
    <>
      <SiteHead report={report} />
      <Why level={verdict.level} sentences={siteSentences(report, today)} />
      <PhishingOrigin report={report} />
      {facts.incidents.length > 0 && <FactRow report={report} counting={counting} />}
      {hasTimeline && <Timeline years={years} />}
      {page}
      {facts.incidents.length > 0 && <IncidentList report={report} />}
      <PlatformAbout report={report} today={today} />
      {isThin(report) && <p class="aside-note">{t('none_thin')}</p>}
      {verdict.grounds.length === 0 && <CoverageNote coverage={facts.coverage} host={facts.host} />}
      {isWarning(verdict.level) && <ReportLink input={reportSubject(report)} />}
    </>
  );
}

/** A platform about which so little is known that an empty record says next to nothing. */
function isThin({ facts: { platform, domain, incidents } }: SiteReport): boolean {
  if (platform === undefined || incidents.length > 0) return false;
  return domain?.verified === undefined && platform.events.length === 0;
}

/** Where the phishing list can be read, what is imitated and how. */
function PhishingOrigin({ report: { facts, verdict, names } }: { readonly report: SiteReport }) {
  const phishing = verdict.reasons.includes('listed-phishing') ? facts.phishing : undefined;
  const { lookalike } = verdict;
  const brand = lookalike?.brand ?? phishing?.brand;
  return (
    <FactList
      facts={[
        [t('phishing_listed_by'), phishing && <SourceLink key="source" source={phishing.source} />],
        [t('phishing_imitates'), brand && <PlatformLink id={brand} names={names} />],
        [t('block_real_site'), lookalike?.domain],
        [t('block_differences'), lookalike && differenceWords(lookalike).join(' · ')],
      ]}
    />
  );
}

function SiteHead({ report: { facts, verdict } }: { readonly report: SiteReport }) {
  const { host, platform } = facts;
  const about = platform === undefined ? [] : [t(`platform_kind_${platform.kind}`)];
  if (platform?.country !== undefined) about.push(formatCountry(platform.country, textLocale()));
  const below = platform === undefined ? undefined : [host, ...about].join(' · ');
  return (
    <ViewHead title={platform?.name ?? host} monogram={platform?.name ?? host} below={below} level={verdict.level} />
  );
}
