/**
 * The moment of a deposit: on a listed platform with a record, one card when a deposit, withdrawal or transfer view
 * appears; once per platform, until a new incident is on record.
 */

import { type Hostname, parseHostname } from '../../core/domain/hostname.ts';
import { isDepositView } from '../../core/guard/deposit-view.ts';
import type { Shown, ViewReport } from '../../messages/guard.ts';
import type { SiteReport } from '../../messages/reports.ts';
import { browser } from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { loadList } from '../../platform/list-store.ts';
import type { Sender } from '../../platform/messaging.ts';
import { changeSettings, loadSettings } from '../../platform/settings.ts';
import { isSilenced, withSilence } from '../../platform/silences.ts';
import { sitePart } from '../card/site-part.ts';
import { reportOn } from '../report.ts';
import { finish } from './compose.ts';
import { guardCss } from './guard-css.ts';
import { noteShown } from './note-shown.ts';

/** By platform: the newest incident that was on record when its card was shown. */
const SHOWN = 'guardDeposits';

/** @throws ListError when the list cannot answer. */
export async function checkView(view: ViewReport, sender: Sender): Promise<Shown> {
  const host = parseHostname(sender.url ?? '');
  if (host === undefined || sender.frame !== 0 || !isDepositView({ host, ...view })) return {};
  const settings = await loadSettings();
  const nowMs = Date.now();
  const report = await siteOf(host, nowMs);
  if (!settings.depositCard || !settings.cards || report === undefined || report.verdict.level === 'none') return {};
  const { platform } = report.facts;
  if (platform === undefined || report.verdict.counted === 0) return {};
  const newest = newestOf(report);
  const isQuiet =
    isSilenced(settings, 'platform', platform.id, nowMs, newest) || isSilenced(settings, 'site', host, nowMs);
  if (isQuiet || !(await isFirst(platform.id, newest))) return {};
  const { level, reasons } = report.verdict;
  const id = noteShown(settings, sender, { occasion: 'deposit', level, reasons });
  const part = sitePart(report, nowMs);
  const actions = [
    { id: 'record', label: t('guard_open_record') },
    { id: 'never', label: t('guard_not_again') },
  ];
  const card = finish(level, { ...part, subtitle: t('guard_before_deposit'), actions }, { input: host });
  return { id, card, css: guardCss() };
}

export async function openRecord(host: Hostname): Promise<void> {
  const report = await siteOf(host, Date.now());
  const id = report?.facts.platform?.id;
  if (id === undefined) return;
  await browser.tabs.create({
    url: browser.runtime.getURL(`src/records/index.html#/platform/${encodeURIComponent(id)}`),
  });
}

export async function silencePlatform(host: Hostname): Promise<void> {
  const report = await siteOf(host, Date.now());
  const platform = report?.facts.platform;
  if (report === undefined || platform === undefined) return;
  const newest = newestOf(report);
  await changeSettings((settings) =>
    withSilence(settings, {
      kind: 'platform',
      of: platform.id,
      ...(newest === undefined ? {} : { newestIncident: newest }),
    }),
  );
}

async function siteOf(host: Hostname, nowMs: number): Promise<SiteReport | undefined> {
  const report = await reportOn(await loadList(), host, nowMs);
  return report.kind === 'site' ? report : undefined;
}

function newestOf({ facts }: SiteReport): string | undefined {
  return facts.incidents[0]?.id;
}

/** Notes it at the same time, so that two tabs do not both show it. */
async function isFirst(platform: string, newest: string | undefined): Promise<boolean> {
  return navigator.locks.request(SHOWN, async () => {
    const stored = (await browser.storage.local.get(SHOWN))[SHOWN];
    const shown = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
    if (shown[platform] === (newest ?? '')) return false;
    await browser.storage.local.set({ [SHOWN]: { ...shown, [platform]: newest ?? '' } });
    return true;
  });
}
