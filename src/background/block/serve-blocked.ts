/** What the page that stands in the way, the notices and the page that prepares reports ask for. */
import { parseHostname } from '../../core/domain/hostname.ts';
import { isBlocked } from '../../core/verdict/is-blocked.ts';
import { lookUpSite, type SiteAnswer } from '../../core/verdict/look-up-site.ts';
import type { BlockedReport } from '../../messages/blocked-report.ts';
import type { Failure } from '../../messages/protocol.ts';
import { showSiteBadge } from '../../platform/badge.ts';
import { loadList } from '../../platform/list-store.ts';
import { lookalikeSearch } from '../../platform/lookalike-search.ts';
import type { Sender } from '../../platform/messaging.ts';
import { reportSite } from '../report.ts';
import { showSite } from '../show-site.ts';
import { todayFor } from '../today.ts';
import { rememberWord } from './allowed-sites.ts';
import { hearPerson } from './hear-person.ts';
import { findRealSite } from './real-site.ts';
import { siteKey } from './site-key.ts';

/** @throws ListError when the list cannot answer. */
export async function reportBlocked(url: string, { tab, isPrivate }: Sender): Promise<BlockedReport | Failure> {
  const site = await judgeUrl(url);
  if (site === undefined) return { failure: 'not-understood', detail: url };
  const { list, today, answer } = site;
  const { judged, word } = await hearPerson(answer, today);
  const { level, counted } = judged.verdict;
  // The browser cleared the badge when the tab came to our page.
  if (tab !== undefined) await showSiteBadge(tab, { level, counted });
  const real = await findRealSite(list, judged.facts, today);
  return {
    report: await reportSite(list, judged),
    ...(real === undefined ? {} : { real }),
    isBlocked: word === undefined && isBlocked(judged.verdict),
    isPrivate: isPrivate === true,
  };
}

/** "Open anyway", from our own page. @throws ListError; Error when the choice cannot be stored. */
export async function allowSite(
  url: string,
  until: 'session' | 'always',
  { isPrivate }: Sender,
): Promise<Record<string, never> | Failure> {
  const site = await judgeUrl(url);
  if (site === undefined) return { failure: 'not-understood', detail: url };
  await rememberWord(siteKey(site.answer.facts), 'opened', isPrivate === true ? 'session' : until);
  return {};
}

/**
 * A page says so on behalf of a person, so it holds for a guess only, and never for what is dangerous. The badge obeys at
 * once. @throws ListError
 */
export async function markFine({ url = '', tab, isPrivate }: Sender): Promise<Record<string, never> | Failure> {
  const site = await judgeUrl(url);
  if (site === undefined) return { failure: 'not-understood', detail: url };
  const { facts, verdict } = site.answer;
  if (verdict.level === 'danger' || !verdict.reasons.includes('resembles-brand')) {
    return { failure: 'not-allowed', detail: facts.host };
  }
  await rememberWord(siteKey(facts), 'fine', isPrivate === true ? 'session' : 'always');
  const { level, counted } = (await hearPerson(site.answer, site.today)).judged.verdict;
  if (tab !== undefined) await showSite(tab, { level, counted });
  return {};
}

async function judgeUrl(url: string) {
  const host = parseHostname(url);
  if (host === undefined || !URL.canParse(url)) return undefined;
  const list = await loadList();
  const today = todayFor(list, Date.now());
  const answer: SiteAnswer = await lookUpSite(list, host, today, lookalikeSearch(), new URL(url).pathname);
  return { list, today, answer };
}
