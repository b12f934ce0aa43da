/** The notice on a site, at most once for each, unless a person has switched notices off or silenced the site. */
import type { List } from '../../core/list/list.ts';
import type { IsoDate } from '../../core/record/date.ts';
import type { SiteAnswer } from '../../core/verdict/look-up-site.ts';
import type { SiteNotice } from '../../messages/site-notice.ts';
import { loadSettings, type Settings } from '../../platform/settings.ts';
import { isSilenced } from '../../platform/silences.ts';
import { reportSite } from '../report.ts';
import { composeNotice, hasNotice } from './compose-notice.ts';
import { isFirstNotice } from './noticed-sites.ts';
import { findRealSite } from './real-site.ts';
import { siteKey } from './site-key.ts';

/** @throws ListError when a record that is needed is damaged. */
export async function noticeOnce(
  list: List,
  answer: SiteAnswer,
  today: IsoDate,
  isPrivate: boolean,
): Promise<SiteNotice | undefined> {
  if (!hasNotice(answer)) return undefined;
  const settings = await loadSettings();
  const isDanger = answer.verdict.level === 'danger';
  if (!isDanger && (!settings.siteNotices || isQuiet(settings, answer))) return undefined;
  const real = await findRealSite(list, answer.facts, today);
  const notice = composeNotice(await reportSite(list, answer), real, today);
  if (notice === undefined || !(await isFirstNotice(siteKey(answer.facts), isPrivate))) return undefined;
  return notice;
}

function isQuiet(settings: Settings, { facts }: SiteAnswer): boolean {
  const { host, platform } = facts;
  const nowMs = Date.now();
  const isPlatformQuiet =
    platform !== undefined && isSilenced(settings, 'platform', platform.id, nowMs, platform.incidents[0]);
  return isPlatformQuiet || isSilenced(settings, 'site', host, nowMs);
}
