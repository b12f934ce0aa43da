/**
 * The calm notice on a site: a guess that it is not the one that was meant, or what became of the platform whose domain
 * this was. A real venue that is dead is told about like this and never blocked.
 */
import type { IsoDate } from '../../core/record/date.ts';
import type { Holder } from '../../core/record/platform.ts';
import type { PlatformStatus } from '../../core/record/platform-status.ts';
import { isBlocked } from '../../core/verdict/is-blocked.ts';
import type { SiteReason } from '../../core/verdict/reasons.ts';
import type { SiteReport } from '../../messages/reports.ts';
import type { SiteNotice } from '../../messages/site-notice.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { siteSentences } from '../../words/site-sentences.ts';
import { webAddress } from '../../words/source-label.ts';
import { noticeCss } from './notice-css.ts';
import type { RealSite } from './real-site.ts';

type Told = Pick<SiteNotice, 'title' | 'sentences' | 'link' | 'fine'>;

const GONE: Readonly<Partial<Record<PlatformStatus, MessageKey>>> = {
  closed: 'notice_gone_closed',
  insolvent: 'notice_gone_insolvent',
  seized: 'notice_gone_seized',
};
const ABOUT_ITS_END: readonly SiteReason[] = ['changed-hands', 'seized', 'insolvent', 'closed'];

const ICONS = {
  danger: 'M5 1h6l4 4v6l-4 4H5l-4-4V5l4-4Zm2.2 3.2v5h1.6v-5H7.2Zm0 6.2V12h1.6v-1.6H7.2Z',
  caution: 'M8 1.2 15.4 14H.6L8 1.2Zm-.8 4.6v4h1.6v-4H7.2Zm0 5.2v1.6h1.6V11H7.2Z',
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.8 3.3v1.6h1.6V4.3H7.2Zm0 2.9v4.6h1.6V7.2H7.2Z',
} as const;

/** Whether anything is to be said unasked; of most platforms nothing is, and nothing more is read from the list. */
export function hasNotice({ facts, verdict }: Pick<SiteReport, 'facts' | 'verdict'>): boolean {
  if (isBlocked(verdict) || verdict.reasons.includes('resembles-brand')) return true;
  if (facts.domain === undefined) return false;
  return facts.domain.heldBy === 'stranger' || GONE[verdict.status ?? 'unknown'] !== undefined;
}

/** @returns `undefined` where nothing is to be said unasked. */
export function composeNotice(report: SiteReport, real: RealSite | undefined, today: IsoDate): SiteNotice | undefined {
  const { level } = report.verdict;
  if (level === 'none') return undefined;
  const told = tellDanger(report, real, today) ?? tellGuess(report, real, today) ?? tellGone(report, today);
  if (told === undefined) return undefined;
  return {
    ...told,
    level,
    icon: ICONS[level],
    name: t('notice_name', [told.title]),
    wrong: t('notice_wrong'),
    close: t('notice_close'),
    css: noticeCss(),
  };
}

/** Where the page that stands in the way is switched off. */
function tellDanger(report: SiteReport, real: RealSite | undefined, today: IsoDate): Told | undefined {
  if (!isBlocked(report.verdict)) return undefined;
  return { title: t('notice_danger'), sentences: siteSentences(report, today).slice(0, 2), ...linkTo(real) };
}

function tellGuess(report: SiteReport, real: RealSite | undefined, today: IsoDate): Told | undefined {
  const { reasons, lookalike } = report.verdict;
  const at = reasons.indexOf('resembles-brand');
  if (at < 0 || lookalike === undefined) return undefined;
  const sentence = siteSentences(report, today)[at] ?? '';
  return {
    title: t('notice_guess', [lookalike.domain]),
    sentences: [sentence],
    ...linkTo(real),
    fine: t('notice_fine'),
  };
}

function linkTo(real: RealSite | undefined): Pick<Told, 'link'> {
  return real === undefined ? {} : { link: { url: `https://${real.host}/`, label: t('notice_real', [real.host]) } };
}

/** Whose domain it was, what became of the platform, who holds the domain, where claims are handled. */
function tellGone(report: SiteReport, today: IsoDate): Told | undefined {
  const { facts, verdict } = report;
  const { domain, platform } = facts;
  if (domain === undefined || platform === undefined) return undefined;
  const hasChanged = domain.heldBy === 'stranger';
  const titleKey = hasChanged ? 'notice_gone_changed' : GONE[verdict.status ?? 'unknown'];
  if (titleKey === undefined) return undefined;
  const ends = siteSentences(report, today).filter((_, at) => ABOUT_ITS_END.includes(verdict.reasons[at] ?? 'mixer'));
  const holder = holderSentence(report, domain.heldBy);
  const claims = webAddress(domain.claimsUrl);
  return {
    title: t(titleKey, [platform.name]),
    sentences: [
      ...(hasChanged || domain.heldBy === 'platform' ? [] : [t('notice_owner', [platform.name])]),
      ...ends,
      ...(ends.some((sentence) => sentence.includes(holder)) || hasChanged ? [] : [holder]),
      t('notice_recovery'),
    ],
    ...(claims === undefined ? {} : { link: { url: claims, label: t('notice_claims', [new URL(claims).hostname]) } }),
  };
}

function holderSentence({ facts, names }: SiteReport, heldBy: Holder): string {
  const successor = facts.platform?.related.find(({ relation }) => relation === 'successor')?.platform;
  const name = successor === undefined ? undefined : names.platforms[successor];
  if (heldBy === 'successor' && name !== undefined) return t('notice_holder_successor_named', [name]);
  return t(`notice_holder_${heldBy}`);
}
