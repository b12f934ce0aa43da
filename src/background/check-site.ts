/** The verdict on the site in a tab's top frame, and the badge that shows it. */
import { parseHostname } from '../core/domain/hostname.ts';
import { lookUpSite } from '../core/verdict/look-up.ts';
import type { Failure, ReplyOf } from '../messages/protocol.ts';
import { showBadgeTitle, showDamagedBadge, showSiteBadge } from '../platform/badge.ts';
import { loadList } from '../platform/list-store.ts';
import type { Sender } from '../platform/messaging.ts';
import { changeTab, countListed, type SiteBadge } from '../platform/tab-state.ts';
import { askDocument } from './ask-document.ts';
import { todayFor } from './today.ts';

type Reply = ReplyOf<'content→background/check-site'>;

/** @throws ListError when the list cannot answer; the badge says so then. */
export async function checkSite(host: string, { tab, url }: Sender): Promise<Reply | Failure> {
  const name = parseHostname(host);
  if (tab === undefined || name === undefined) return { failure: 'not-understood', detail: host };
  const page = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  // The browser knows the address of the page. A message that claims another one comes from no content script of ours.
  if (page === undefined || parseHostname(page.hostname) !== name) return { failure: 'not-allowed', detail: host };
  try {
    const list = await loadList();
    const { verdict } = await lookUpSite(list, name, todayFor(list, Date.now()), page.pathname);
    const site: SiteBadge = { level: verdict.level, counted: verdict.counted };
    await showSiteBadge(tab, site);
    await rememberSite(tab, site);
    return site;
  } catch (error) {
    await showDamagedBadge(tab);
    throw error;
  }
}

/** The badge is up by now. What frames found meanwhile joins its title. */
async function rememberSite(tab: number, site: SiteBadge): Promise<void> {
  const state = await changeTab(tab, await askDocument(tab), (known) => ({ ...known, site }));
  const listed = countListed(state);
  if (listed > 0) await showBadgeTitle(tab, site, listed);
}
