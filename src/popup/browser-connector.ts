/** The connector of the product: the browser's tabs, our content scripts and our background. */
import { dayOf } from '../core/record/calendar.ts';
import type { Failure, ReplyOf, RequestOf } from '../messages/protocol.ts';
import type { PageReport } from '../messages/reports.ts';
import { rememberAddress } from '../platform/address-book.ts';
import { browser } from '../platform/browser.ts';
import { isFailure, send, sendToFrame } from '../platform/messaging.ts';
import { changeSettings, loadSettings } from '../platform/settings.ts';
import { isSilenced, withoutSilence, withSilence } from '../platform/silences.ts';
import { hasSiteAccess, requestSiteAccess } from '../platform/site-access.ts';
import { webAddress } from '../words/source-label.ts';
import type { Answer, Connector, FrontTab, Question, Trouble } from './connector.ts';

/** Waking a stopped background takes 40 to 100 ms; one that is silent for so long will not answer. */
const BACKGROUND_TIMEOUT_MS = 4_000;
/** A busy page answers late. After this it counts as one that cannot be read. */
const PAGE_TIMEOUT_MS = 1_500;

export const browserConnector: Connector = {
  frontTab,
  describe,
  ask,
  hasAccess: () => hasSiteAccess(),
  requestAccess: () => requestSiteAccess(),
  isQuiet: async (host) => isSilenced(await loadSettings(), 'site', host, Date.now()),
  setQuiet,
  keepsAddresses: async () => (await loadSettings()).addressBook,
  remember: (address) => rememberAddress(address, dayOf(Date.now())).catch(() => false),
  copy,
  openSettings: () => void browser.runtime.openOptionsPage().catch(() => undefined),
};

async function frontTab(): Promise<FrontTab | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return undefined;
    return { id: tab.id, ...webPlace(tab.url) };
  } catch {
    return undefined;
  }
}

function webPlace(url: string | undefined): Pick<FrontTab, 'host' | 'path'> {
  const address = webAddress(url);
  if (address === undefined) return {};
  const { hostname, pathname } = new URL(address);
  return { host: hostname, path: pathname };
}

async function setQuiet(host: string, quiet: boolean): Promise<void> {
  const silence = { kind: 'site', of: host } as const;
  await changeSettings((settings) =>
    quiet ? withSilence(settings, silence) : withoutSilence(settings, silence),
  ).catch(() => undefined);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function describe(tab: number, frame: number): Promise<PageReport | undefined> {
  try {
    const answer = await inTime(sendToFrame(tab, frame, 'page→content/describe', {}), PAGE_TIMEOUT_MS);
    return isFailure(answer) ? undefined : answer;
  } catch {
    return undefined;
  }
}

async function ask<Q extends Question>(question: Q, request: RequestOf<Q>): Promise<Answer<ReplyOf<Q>>> {
  try {
    const answer = await inTime(send(question, request), BACKGROUND_TIMEOUT_MS);
    return isFailure(answer) ? { ok: false, trouble: toTrouble(answer) } : { ok: true, value: answer };
  } catch {
    return { ok: false, trouble: 'no-answer' };
  }
}

function toTrouble({ failure }: Failure): Trouble {
  return failure === 'list-damaged' || failure === 'not-found' ? failure : 'internal';
}

function inTime<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), timeoutMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
