/** The verdict on the site in a tab's top frame: the badge that shows it, and what follows from it. */
import { type Hostname, parseHostname } from '../core/domain/hostname.ts';
import type { List } from '../core/list/list.ts';
import type { IsoDate } from '../core/record/date.ts';
import { isBlocked } from '../core/verdict/is-blocked.ts';
import { lookUpSite, type SiteAnswer } from '../core/verdict/look-up-site.ts';
import type { Failure, SiteCheck } from '../messages/protocol.ts';
import type { SiteNotice } from '../messages/site-notice.ts';
import { showDamagedBadge } from '../platform/badge.ts';
import { loadList } from '../platform/list-store.ts';
import { lookalikeSearch } from '../platform/lookalike-search.ts';
import type { Sender } from '../platform/messaging.ts';
import { loadSettings } from '../platform/settings.ts';
import type { SiteBadge } from '../platform/tab-state.ts';
import { personsWordOn } from './block/allowed-sites.ts';
import { blockTab } from './block/block-tab.ts';
import { hearPerson } from './block/hear-person.ts';
import { siteKey } from './block/site-key.ts';
import { showSite } from './show-site.ts';
import { todayFor } from './today.ts';

/** @throws ListError when the list cannot answer; the badge says so then. */
export async function checkSite(host: string, sender: Sender, path?: string): Promise<SiteCheck | Failure> {
  const { tab, url } = sender;
  const name = parseHostname(host);
  if (tab === undefined || name === undefined) return { failure: 'not-understood', detail: host };
  const page = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  // The browser knows the address of the page. A message that claims another one comes from no content script of ours.
  if (page === undefined || parseHostname(page.hostname) !== name) return { failure: 'not-allowed', detail: host };
  // The path is the page's own word: a page that would lie about it could as well not ask.
  if (path?.startsWith('/') === true) page.pathname = path;
  try {
    return await checkPage(await loadList(), name, page, { ...sender, tab });
  } catch (error) {
    await showDamagedBadge(tab);
    throw error;
  }
}

async function checkPage(
  list: List,
  name: Hostname,
  page: URL,
  sender: Sender & { readonly tab: number },
): Promise<SiteCheck> {
  const today = todayFor(list, Date.now());
  const answer = await lookUpSite(list, name, today, lookalikeSearch(), page.pathname);
  const { judged, word } = await hearPerson(answer, today);
  const site: SiteBadge = { level: judged.verdict.level, counted: judged.verdict.counted };
  if (word === undefined && (await stop(judged, page, sender.tab))) return { ...site, isBlocked: true };
  await showSite(sender.tab, site);
  const notice = word === undefined ? await findNotice(list, judged, today, sender) : undefined;
  return { ...site, isBlocked: false, ...(notice === undefined ? {} : { notice }) };
}

/** The badge is up by now: what writes sentences runs only here. */
async function findNotice(
  list: List,
  judged: SiteAnswer,
  today: IsoDate,
  sender: Sender,
): Promise<SiteNotice | undefined> {
  const { noticeOnce } = await import('./block/notice-once.ts');
  return noticeOnce(list, judged, today, sender.isPrivate === true);
}

/** Whether the tab was sent to the page that stands in the way. */
async function stop({ facts, verdict }: SiteAnswer, page: URL, tab: number): Promise<boolean> {
  if (!isBlocked(verdict) || !(await loadSettings()).blockingPage) return false;
  // A person may have decided while this was being found out: their word is read last.
  if ((await personsWordOn(siteKey(facts))) !== undefined) return false;
  await blockTab(tab, page.href);
  return true;
}
