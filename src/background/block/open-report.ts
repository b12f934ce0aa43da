/** "This is wrong" on a page: opens the page that prepares a report, in a tab of its own. Nothing of it is web-accessible. */
import { parseHostname } from '../../core/domain/hostname.ts';
import type { CardReport } from '../../messages/card-report.ts';
import { browser } from '../../platform/browser.ts';
import type { Sender } from '../../platform/messaging.ts';
import { reportUrl } from '../../platform/own-pages.ts';

/** On the sender's own site. The path goes with it, since a shared host may be listed by it; what follows does not. */
export async function openSiteReport(sender: Sender): Promise<Record<string, never>> {
  const { url = '' } = sender;
  if (parseHostname(url) === undefined || !URL.canParse(url)) return {};
  const { origin, pathname } = new URL(url);
  return openReport({ input: `${origin}${pathname}` }, sender);
}

/** In the window of the page: a private one stays private. */
export async function openReport(report: CardReport, { tab }: Sender): Promise<Record<string, never>> {
  const windowId = tab === undefined ? undefined : (await browser.tabs.get(tab)).windowId;
  await browser.tabs.create({ url: reportUrl(report), ...(windowId === undefined ? {} : { windowId }) });
  return {};
}
