import type { ComponentChildren } from 'preact';
import type { IsoDate } from '../core/record/date.ts';
import type { Domain, Platform } from '../core/record/platform.ts';
import { lastStatusEvent } from '../core/record/platform-status.ts';
import type { Source } from '../core/record/source.ts';
import type { Names, SiteReport } from '../messages/reports.ts';
import { keyPart, t, textLocale } from '../platform/i18n.ts';
import { FactList } from '../ui/fact-list.tsx';
import { PlatformLink } from '../ui/platform-link.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { OutwardLink, SourceLink } from '../ui/source-link.tsx';
import { designationWords } from '../words/designation-words.ts';
import { formatDate } from '../words/format-date.ts';

interface PlatformAboutProps {
  readonly report: SiteReport;
  readonly today: IsoDate;
}

/** What the platform is now: its status, sanctions, who holds the domain, and its relatives. */
export function PlatformAbout({ report: { facts, names }, today }: PlatformAboutProps) {
  const { platform, domain } = facts;
  if (platform === undefined) return null;
  return (
    <section class="about">
      <h2>{t('site_about')}</h2>
      <FactList
        facts={[
          [t('site_status'), status(platform, today)],
          [t('site_designations'), designations(platform, today)],
          [t('site_holder'), domain === undefined ? undefined : <HeldBy domain={domain} />],
          [t('site_related'), related(platform, names)],
        ]}
      />
    </section>
  );
}

/** The last event that says what it is now. Without one nothing is known, and nothing is said. */
function status(platform: Platform, today: IsoDate): ComponentChildren {
  const event = lastStatusEvent(platform.events, today);
  if (event === undefined) return undefined;
  const told = t('site_status_event', [
    t(`platform_event_${keyPart(event.kind)}`),
    formatDate(event.date, textLocale()),
  ]);
  return (
    <>
      {told}
      <Origin source={event.source} />
    </>
  );
}

function Origin({ source }: { readonly source: Source }) {
  return (
    <span class="origin">
      <SourceLink source={source} />
    </span>
  );
}

function designations(platform: Platform, today: IsoDate): ComponentChildren {
  if (platform.designations.length === 0) return undefined;
  return (
    <ul class="plain">
      {platform.designations.map((one) => (
        <li key={`${one.authority} ${one.programme} ${one.listed}`}>
          {designationWords(one, today)}
          <Origin source={one.source} />
        </li>
      ))}
    </ul>
  );
}

function HeldBy({ domain }: { readonly domain: Domain }) {
  const holder = t(`holder_${domain.heldBy}`);
  const { verified, claimsUrl } = domain;
  return (
    <>
      <span class="break">{domain.host}</span>:{' '}
      {verified === undefined ? holder : t('holder_verified', [holder, formatDate(verified, textLocale())])}
      {claimsUrl !== undefined && (
        <>
          <br />
          <OutwardLink url={claimsUrl}>{t('claims_link')}</OutwardLink>
        </>
      )}
    </>
  );
}

function related(platform: Platform, names: Names): ComponentChildren {
  if (platform.related.length === 0) return undefined;
  return (
    <ul class="plain">
      {platform.related.map(({ relation, platform: id }) => (
        <li key={`${relation} ${id}`}>
          <Sentence text={t('site_relation', ['$1', t(`platform_relation_${keyPart(relation)}`)])}>
            {[<PlatformLink key="platform" id={id} names={names} />]}
          </Sentence>
        </li>
      ))}
    </ul>
  );
}
