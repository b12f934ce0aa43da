/** The rules that give a site its level, one function a rule. docs/levels.md explains them with examples. */
import type { Attribution } from '../record/attribution.ts';
import { hasBegun, isWithinMonths } from '../record/calendar.ts';
import type { IsoDate } from '../record/date.ts';
import { isInForce, isLifted } from '../record/designations.ts';
import type { CustomerOutcome, Incident, IncidentKind } from '../record/incident.ts';
import { eventLossUsd, groupByEvent, netLossUsd } from '../record/losses.ts';
import type { Domain, Hijack, Platform, PlatformKind } from '../record/platform.ts';
import type { PlatformStatus } from '../record/platform-status.ts';
import type { Level } from './level.ts';
import type { SiteFacts } from './site-facts.ts';
import type { SiteGround } from './site-verdict.ts';

/** A listed platform's site, with what has been derived from its record. */
export interface KnownSite {
  readonly domain: Domain;
  readonly platform: Platform;
  readonly status: PlatformStatus;
  /** Every incident up to today, newest first. */
  readonly incidents: readonly Incident[];
  /** Those that count. */
  readonly counting: readonly Incident[];
  readonly today: IsoDate;
}

export type SiteRule = (site: KnownSite) => SiteGround | undefined;

const VERIFIED_FOR_MONTHS = 12;
const RECENT_MONTHS = 24;
const REPEATED_MONTHS = 36;
const UNPAID_MONTHS = 120;
const UNPAID_MONTHS_DEFI = 36;
const LARGE_LOSS_USD = 10_000_000;
const LOSS_USD = 1_000_000;
const MANY_RECORDS = 10_000;

const NOT_WHOLE: readonly CustomerOutcome[] = ['not-repaid', 'partial', 'promised', 'at-petition-prices'];
const DEFI: readonly PlatformKind[] = ['dex', 'defi', 'bridge'];
const CONTRACT_KINDS: readonly IncidentKind[] = ['smart-contract-exploit', 'bridge-exploit'];
const NOT_A_CRIME_OF_OPERATORS: readonly IncidentKind[] = ['enforcement', 'sanctions', 'seizure', 'attempted'];
const SPENT_OUTCOMES: readonly Attribution['outcome'][] = ['acquitted', 'vacated', 'pardoned'];

/** A public phishing list names it, and no active platform's recently verified domain says otherwise. */
export function phishingGround(facts: SiteFacts, status: PlatformStatus, today: IsoDate): SiteGround | undefined {
  if (facts.phishing === undefined) return undefined;
  const isOwnSite = status === 'active' && facts.domain !== undefined && isLatelyVerified(facts.domain, today);
  return isOwnSite ? undefined : ground('listed-phishing', 'danger');
}

/** A name that no honest owner would register is a danger, one that could be somebody's own is no more than a caution. */
export function lookalikeGround({ lookalike }: SiteFacts): SiteGround | undefined {
  if (lookalike === undefined) return undefined;
  return lookalike.sure === 'beyond-doubt'
    ? ground('impersonates-brand', 'danger')
    : ground('resembles-brand', 'caution');
}

/** The platform itself holds the domain, and a source of the last 12 months says so. */
export function isLatelyVerified({ heldBy, verified }: Domain, today: IsoDate): boolean {
  return heldBy === 'platform' && verified !== undefined && isWithinMonths(verified, VERIFIED_FOR_MONTHS, today);
}

export const hijacked: SiteRule = ({ domain, today }) =>
  domain.hijacks.some((hijack) => isGoingOn(hijack, today)) ? ground('hijacked', 'danger') : undefined;

function isGoingOn(hijack: Hijack, today: IsoDate): boolean {
  if (!hasBegun(hijack.from, today)) return false;
  return hijack.until === undefined || hijack.until >= today;
}

/** Designated now. Without a domain that is known to be theirs it is no more than a caution. */
export const sanctioned: SiteRule = ({ domain, platform, today }) => {
  if (!platform.designations.some((designation) => isInForce(designation, today))) return undefined;
  if (domain.heldBy === 'stranger' || domain.heldBy === 'successor') return undefined;
  const isTheirs = domain.verified !== undefined || domain.heldBy === 'authority';
  return ground('sanctioned', isTheirs ? 'danger' : 'caution');
};

export const formerlySanctioned: SiteRule = ({ platform, today }) => {
  const { designations } = platform;
  if (designations.some((designation) => isInForce(designation, today))) return undefined;
  return designations.some((designation) => isLifted(designation, today))
    ? ground('formerly-sanctioned', 'caution')
    : undefined;
};

/** Taken by a court or the police. A domain that an insolvency administrator holds is not that any more. */
export const seized: SiteRule = ({ domain, status, incidents }) => {
  if (domain.heldBy === 'estate' || domain.heldBy === 'successor') return undefined;
  if (status !== 'seized' && domain.heldBy !== 'authority') return undefined;
  return ground(
    'seized',
    'danger',
    incidents.filter(({ kind }) => kind === 'seizure'),
  );
};

/** The platform's own operators are charged with or convicted of taking the money, and the site is still theirs. */
export const operatorsCharged: SiteRule = ({ domain, incidents, counting }) => {
  if (domain.heldBy !== 'platform') return undefined;
  const blamed = incidents.filter((incident) => blamesOperators(incident) && isWellSupported(incident));
  if (blamed.length === 0) return undefined;
  const fled = blamed.some(({ kind }) => kind === 'exit-scam') || counting.some(({ kind }) => kind === 'exit-scam');
  return ground(fled ? 'exit-scam' : 'operators-charged', 'danger', blamed);
};

function blamesOperators({ kind, attributions }: Incident): boolean {
  if (NOT_A_CRIME_OF_OPERATORS.includes(kind)) return false;
  return attributions.some(
    ({ relation, strength, outcome }) =>
      relation === 'operator' &&
      (strength === 'charged' || strength === 'convicted') &&
      !SPENT_OUTCOMES.includes(outcome),
  );
}

function isWellSupported(incident: Incident): boolean {
  return incident.confidence !== 'low' && incident.victimOf === undefined;
}

export const changedHands: SiteRule = ({ domain }) =>
  domain.heldBy === 'stranger' ? ground('changed-hands', 'danger') : undefined;

export const mixer: SiteRule = ({ platform }) => (platform.kind === 'mixer' ? ground('mixer', 'caution') : undefined);

export const insolvent: SiteRule = ({ status, incidents }) =>
  status === 'insolvent'
    ? ground(
        'insolvent',
        'caution',
        incidents.filter(({ kind }) => kind === 'insolvency'),
      )
    : undefined;

/** Closed: a caution where customers were left unpaid or nobody knows who holds the domain now, else a note. */
export const closed: SiteRule = ({ domain, status, counting }) => {
  if (status !== 'closed') return undefined;
  const unpaid = counting.some(leftUnpaid);
  return ground('closed', unpaid || domain.heldBy === 'unknown' ? 'caution' : 'note');
};

export const unpaidCustomers: SiteRule = ({ platform, counting, today }) => {
  const unpaid = counting.filter(
    (incident) => leftUnpaid(incident) && isWithinMonths(incident.date, unpaidMonths(platform, incident), today),
  );
  return unpaid.length > 0 ? ground('unpaid-customers', 'caution', unpaid) : undefined;
};

function leftUnpaid({ customers, customersFinal }: Incident): boolean {
  return customers === 'not-repaid' || (customers === 'partial' && customersFinal !== true);
}

/** Money lost in a broken contract is the risk that DeFi users take; what a company owes its customers weighs longer. */
function unpaidMonths(platform: Platform, incident: Incident): number {
  const isDefi =
    DEFI.includes(platform.kind) || (platform.kind === 'lending' && CONTRACT_KINDS.includes(incident.kind));
  return isDefi ? UNPAID_MONTHS_DEFI : UNPAID_MONTHS;
}

export const recentIncident: SiteRule = ({ counting, today }) => {
  const recent = counting.filter(
    (incident) => isGrave(incident) && isWithinMonths(incident.date, RECENT_MONTHS, today),
  );
  return recent.length > 0 ? ground('recent-incident', 'caution', recent) : undefined;
};

function isGrave(incident: Incident): boolean {
  const net = netLossUsd(incident);
  if (net >= LARGE_LOSS_USD || (incident.records ?? 0) >= MANY_RECORDS) return true;
  return net >= LOSS_USD && NOT_WHOLE.includes(incident.customers);
}

export const repeatedIncidents: SiteRule = ({ counting, today }) => {
  const large = groupByEvent(counting.filter(({ date }) => isWithinMonths(date, REPEATED_MONTHS, today))).filter(
    (event) => eventLossUsd(event) >= LARGE_LOSS_USD,
  );
  return large.length >= 2 ? ground('repeated-incidents', 'caution', large.flat()) : undefined;
};

/** Anything else on record that is supported well enough to be told. */
export function pastIncidentGround(site: KnownSite, told: ReadonlySet<string>): SiteGround | undefined {
  const others = site.incidents.filter(({ id, confidence }) => confidence !== 'low' && !told.has(id));
  return others.length > 0 ? ground('past-incident', 'note', others) : undefined;
}

function ground(reason: SiteGround['reason'], level: Level, incidents: readonly Incident[] = []): SiteGround {
  return { reason, level, incidents: incidents.map(({ id }) => id) };
}
