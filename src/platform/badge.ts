/**
 * The toolbar badge of a tab: the verdict on the site in its top frame only. `!` is a danger, a number counts the
 * incidents behind a caution or a note. The title says it in words and adds what was found and copied on the page, which
 * never colours an innocent site's badge. The browser clears all of it when the tab goes elsewhere.
 */
import type { Level } from '../core/verdict/level.ts';
import { browser } from './browser.ts';
import { plural, t } from './i18n.ts';
import type { SiteBadge } from './tab-state.ts';
import { LIGHT } from './tokens.ts';

const COLOURS: Readonly<Record<Level, string>> = {
  danger: LIGHT.danger,
  caution: LIGHT.caution,
  note: LIGHT.note,
  none: LIGHT.note,
};

export async function showSiteBadge(tab: number, site: SiteBadge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: badgeText(site) }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[site.level] }),
    browser.action.setBadgeTextColor({ tabId: tab, color: LIGHT.bg }),
    showBadgeTitle(tab, site, 0),
  ]);
}

/** @param listed different listed addresses on the page @param copied level of the address that was copied on it */
export async function showBadgeTitle(
  tab: number,
  site: SiteBadge | undefined,
  listed: number,
  copied?: Level,
): Promise<void> {
  await browser.action.setTitle({ tabId: tab, title: badgeTitle(site, listed, copied) });
}

/** The list cannot answer: said quietly, for nothing is known against the site. */
export async function showDamagedBadge(tab: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: '?' }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: LIGHT.mute }),
    browser.action.setBadgeTextColor({ tabId: tab, color: LIGHT.bg }),
    browser.action.setTitle({ tabId: tab, title: t('badge_damaged') }),
  ]);
}

function badgeText({ level, counted }: SiteBadge): string {
  if (level === 'danger') return '!';
  return level === 'none' || counted === 0 ? '' : String(counted);
}

function badgeTitle(site: SiteBadge | undefined, listed: number, copied: Level | undefined): string {
  const parts = [
    site === undefined || site.level === 'none' ? t('badge_plain') : t('badge_level', [t(`level_${site.level}`)]),
    ...(site !== undefined && site.counted > 0 ? [plural('badge_counted', site.counted)] : []),
    ...(listed > 0 ? [plural('badge_listed', listed)] : []),
    ...(copied === undefined ? [] : [t('badge_copied', [t(`level_${copied}`)])]),
  ];
  return parts.join('\n');
}
