import type { PageReport } from '../messages/reports.ts';
import type { Connector, FrontTab } from './connector.ts';
import type { Screen, TabKnown } from './views.ts';

export const UNKNOWN_TAB: TabKnown = { host: undefined, isRead: false, hasAccess: true, isQuiet: false };

interface TabRead {
  readonly tab: TabKnown;
  /** What its content script saw until now. */
  readonly page?: PageReport | undefined;
}

/** Whose tab it is, by the browser's word or else by the page's own. A page that is busy answers late. */
export async function readTab(connector: Connector, tab: FrontTab | undefined): Promise<TabRead> {
  const access = connector.hasAccess();
  if (tab === undefined) return { tab: { ...UNKNOWN_TAB, hasAccess: await access } };
  const page = await connector.describe(tab.id, 0);
  const host = tab.host ?? page?.host;
  const path = tab.host === undefined ? page?.path : tab.path;
  const [hasAccess, isQuiet] = await Promise.all([access, hasHost(host) && connector.isQuiet(host)]);
  const place = path === undefined ? { host } : { host, path };
  return { tab: { id: tab.id, ...place, isRead: page !== undefined, hasAccess, isQuiet }, page };
}

export function hasHost(host: string | undefined): host is string {
  return host !== undefined && host !== '';
}

/** What is shown where no host is known. */
export function withoutHost({ isRead, hasAccess }: TabKnown): Screen {
  if (isRead) return { kind: 'no-site' };
  return { kind: hasAccess ? 'unreadable' : 'no-access' };
}
