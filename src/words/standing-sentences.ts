/** Sentences about what a platform is now: sanctions, seizure, insolvency, closure, its domain's holder, its operators. */
import type { Attribution } from '../core/record/attribution.ts';
import { isInForce, isLifted } from '../core/record/designations.ts';
import type { EventKind, PlatformEvent } from '../core/record/platform.ts';
import { lastStatusEvent } from '../core/record/platform-status.ts';
import { t } from '../platform/i18n.ts';
import { formatDate, formatDateInSentence } from './format-date.ts';
import { formatList } from './format-names.ts';
import type { GroundTold } from './ground-told.ts';

/** Each authority once, with its first listing. */
export function sanctionedSentence(told: GroundTold): string {
  const { report, today, locale, ground } = told;
  const inForce = (report.facts.platform?.designations ?? []).filter((one) => isInForce(one, today));
  const newestFirst = [...inForce].sort((a, b) => b.listed.localeCompare(a.listed));
  const firsts = [...new Map(newestFirst.map((one) => [one.authority, one])).values()];
  const since = firsts
    .sort((a, b) => a.listed.localeCompare(b.listed))
    .map(({ authority, listed }) => t('designation_since', [authority, formatDate(listed, locale)]));
  const sentence = t('reason_sanctioned', [formatList(since, locale)]);
  return ground.level === 'danger' ? sentence : t('reason_sanctioned_unverified', [sentence]);
}

export function formerlySanctionedSentence({ report, today, locale }: GroundTold): string {
  const lifted = (report.facts.platform?.designations ?? []).filter((one) => isLifted(one, today));
  const spans = lifted.map((one) => {
    const [from, to] = [one.listed, one.delisted ?? ''].map((date) => formatDate(date, locale));
    return t('designation_from_to', [one.authority, from ?? '', to ?? '']);
  });
  return t('reason_formerly_sanctioned', [formatList(spans, locale)]);
}

export function hijackedSentence({ report, today, locale }: GroundTold): string {
  const hijack = report.facts.domain?.hijacks.findLast(({ until }) => until === undefined || until >= today);
  if (hijack === undefined) return t('reason_hijacked_plain');
  return t('reason_hijacked', [formatDate(hijack.from, locale), hijack.source.publisher]);
}

export function seizedSentence(told: GroundTold): string {
  const event = statusEvent(told, ['seized']);
  if (event !== undefined) return t('reason_seized', whenAndWho(event, told.locale));
  return t(told.report.facts.domain?.heldBy === 'authority' ? 'reason_seized_domain' : 'reason_seized_plain');
}

export function insolventSentence(told: GroundTold): string {
  const event = statusEvent(told, ['insolvent']);
  if (event === undefined) return t('reason_insolvent_plain');
  return t('reason_insolvent', [formatDate(event.date, told.locale), event.source.publisher]);
}

export function closedSentence(told: GroundTold): string {
  const event = statusEvent(told, ['closed', 'closed-orderly']);
  const key = event?.kind === 'closed-orderly' ? 'reason_closed_orderly' : 'reason_closed';
  const sentence = event === undefined ? t('reason_closed_plain') : t(key, whenAndWho(event, told.locale));
  return told.report.facts.domain?.heldBy === 'unknown' ? t('reason_holder_unknown', [sentence]) : sentence;
}

function statusEvent({ report, today }: GroundTold, kinds: readonly EventKind[]): PlatformEvent | undefined {
  const event = lastStatusEvent(report.facts.platform?.events ?? [], today);
  return event !== undefined && kinds.includes(event.kind) ? event : undefined;
}

function whenAndWho({ date, source }: PlatformEvent, locale: string): [string, string] {
  return [formatDateInSentence(date, locale), source.publisher];
}

export function changedHandsSentence({ report, locale }: GroundTold): string {
  const { domain, platform } = report.facts;
  const name = platform?.name ?? report.facts.host;
  if (domain?.verified === undefined) return t('reason_changed_hands', [name]);
  return t('reason_changed_hands_seen', [name, formatDateInSentence(domain.verified, locale)]);
}

/** Who is charged or convicted, by whom, each person once. */
export function operatorsSentence({ ground, incidents, report, locale }: GroundTold): string {
  const claims = incidents.flatMap(({ attributions }) => attributions.filter(blamesOperator));
  const people = [...new Map(claims.map((claim) => [claim.actor, claim])).values()];
  const named = people.map((claim) => accused(claim, report.names.actors[claim.actor] ?? claim.actor));
  const act = ground.reason === 'exit-scam' ? 'exit_scam' : 'operators';
  const stage = people.every(({ strength }) => strength === 'convicted') ? 'convicted' : 'charged';
  return t(`reason_${act}_${stage}`, [formatList(named, locale)]);
}

function blamesOperator({ relation, strength }: Attribution): boolean {
  return relation === 'operator' && (strength === 'charged' || strength === 'convicted');
}

function accused({ by, date }: Attribution, name: string): string {
  return date === undefined ? t('accused_by', [name, by]) : t('accused_by_dated', [name, by, date.slice(0, 4)]);
}
