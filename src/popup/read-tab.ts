import type { Connector } from './connector.ts';
import type { Screen, TabKnown } from './views.ts';

export const UNKNOWN_TAB: TabKnown = { host: undefined, isRead: false, hasAccess: true, isQuiet: false };

/** Whose tab it is, by the page's own word or else by the browser's. */
export async function readTab(connector: Connector): Promise<TabKnown> {
  const [tab, hasAccess] = await Promise.all([connector.frontTab(), connector.hasAccess()]);
  if (tab === undefined) return { ...UNKNOWN_TAB, hasAccess };
  const page = await connector.describe(tab.id, 0);
  const host = page?.host ?? tab.host;
  const isQuiet = host !== undefined && host !== '' && (await connector.isQuiet(host));
  const path = page === undefined || page.path === '/' ? {} : { path: page.path };
  return { id: tab.id, host, ...path, isRead: page !== undefined, hasAccess, isQuiet };
}

/** What is shown where no host is known. */
export function withoutHost({ isRead, hasAccess }: TabKnown): Screen {
  if (isRead) return { kind: 'no-site' };
  return { kind: hasAccess ? 'unreadable' : 'no-access' };
}
