/** Shows the verdict on the site of a tab: the badge at once; what was found and copied meanwhile joins its title. */
import { showBadgeTitle, showSiteBadge } from '../platform/badge.ts';
import { changeTab, countListed, type SiteBadge } from '../platform/tab-state.ts';
import { askDocument } from './ask-document.ts';

export async function showSite(tab: number, site: SiteBadge): Promise<void> {
  await showSiteBadge(tab, site);
  const state = await changeTab(tab, await askDocument(tab), (known) => ({ ...known, site }));
  const listed = countListed(state);
  if (listed > 0 || state.copied !== undefined) await showBadgeTitle(tab, site, listed, state.copied);
}
