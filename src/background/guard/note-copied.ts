/**
 * What was copied on a tab joins the title of its badge. The badge itself stays the verdict on the site: an address that
 * somebody copies from an honest page does not colour that page. Gone with the page, or with the next harmless copy.
 */
import type { Level } from '../../core/verdict/level.ts';
import { showBadgeTitle } from '../../platform/badge.ts';
import type { Sender } from '../../platform/messaging.ts';
import { changeTab, countListed, loadTab } from '../../platform/tab-state.ts';
import { askDocument } from '../ask-document.ts';

/** @param level of what was copied; absent when nothing is wrong with it */
export async function noteCopied({ tab }: Sender, level: Level | undefined): Promise<void> {
  if (tab === undefined || (level === undefined && (await loadTab(tab))?.copied === undefined)) return;
  const state = await changeTab(tab, await askDocument(tab), ({ copied: _before, ...known }) => ({
    ...known,
    ...(level === undefined ? {} : { copied: level }),
  }));
  await showBadgeTitle(tab, state.site, countListed(state), state.copied);
}
