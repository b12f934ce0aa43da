/** The verdict on a site: the only place where its level is decided. */
import { hasBegun } from '../record/calendar.ts';
import type { IsoDate } from '../record/date.ts';
import { firmestStrength } from '../record/firmest.ts';
import type { Incident } from '../record/incident.ts';
import { incidentCounts } from '../record/incident-counts.ts';
import { groupByEvent, totalLossUsd } from '../record/losses.ts';
import type { Domain, Platform } from '../record/platform.ts';
import { type PlatformStatus, platformStatus } from '../record/platform-status.ts';
import { LEVELS, type Level, maxLevel } from './level.ts';
import type { SiteFacts } from './site-facts.ts';
import {
  changedHands,
  closed,
  formerlySanctioned,
  hijacked,
  insolvent,
  isLatelyVerified,
  type KnownSite,
  lookalikeGround,
  mixer,
  operatorsCharged,
  pastIncidentGround,
  phishingGround,
  recentIncident,
  repeatedIncidents,
  type SiteRule,
  sanctioned,
  seized,
  unpaidCustomers,
} from './site-grounds.ts';
import type { IncidentSummary, SiteGround, SiteVerdict } from './site-verdict.ts';

const RULES: readonly SiteRule[] = [
  hijacked,
  sanctioned,
  seized,
  operatorsCharged,
  changedHands,
  formerlySanctioned,
  mixer,
  insolvent,
  closed,
  unpaidCustomers,
  recentIncident,
  repeatedIncidents,
];

/** Judges what is on record about a host, as of a day. Incidents after that day are not taken into account. */
export function judgeSite(facts: SiteFacts, today: IsoDate): SiteVerdict {
  const site = knownSite(facts, today);
  const grounds = sortLoudestFirst([
    ...present([lookalikeGround(facts), phishingGround(facts, site?.status ?? 'unknown', today)]),
    ...(site === undefined ? [] : platformGrounds(site)),
  ]);
  return {
    level: grounds.reduce<Level>((level, ground) => maxLevel(level, ground.level), 'none'),
    reasons: grounds.map(({ reason }) => reason),
    grounds,
    ...(site === undefined ? {} : { status: site.status }),
    incidents: (site?.incidents ?? []).map((incident) => summarise(incident, site?.platform.id ?? '')),
    counted: groupByEvent(site?.counting ?? []).length,
    lostUsd: totalLossUsd(site?.counting ?? []),
    ...(facts.lookalike === undefined ? {} : { lookalike: facts.lookalike }),
  };
}

function knownSite({ domain, platform, incidents }: SiteFacts, today: IsoDate): KnownSite | undefined {
  if (domain === undefined || platform === undefined) return undefined;
  const known = incidents.filter(({ date }) => hasBegun(date, today));
  return {
    domain,
    platform,
    status: statusOf(platform, domain, today),
    incidents: known,
    counting: known.filter((incident) => incidentCounts(incident, platform.id)),
    today,
  };
}

/** Where no event tells, a source that lately named the domain as the platform's own shows that it is in business. */
function statusOf(platform: Platform, domain: Domain, today: IsoDate): PlatformStatus {
  const status = platformStatus(platform.events, today);
  return status === 'unknown' && isLatelyVerified(domain, today) ? 'active' : status;
}

function platformGrounds(site: KnownSite): SiteGround[] {
  const grounds = present(RULES.map((rule) => rule(site)));
  const told = new Set(grounds.flatMap(({ incidents }) => incidents));
  return [...grounds, ...present([pastIncidentGround(site, told)])];
}

function summarise(incident: Incident, platform: string): IncidentSummary {
  const strength = firmestStrength(incident.attributions);
  return {
    id: incident.id,
    counts: incidentCounts(incident, platform),
    ...(incident.lossUsd === undefined ? {} : { lossUsd: incident.lossUsd }),
    customers: incident.customers,
    ...(strength === undefined ? {} : { strength }),
  };
}

function sortLoudestFirst(grounds: readonly SiteGround[]): SiteGround[] {
  return [...grounds].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}

function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
