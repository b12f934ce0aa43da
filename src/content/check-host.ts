/** Asks for the verdict on the site, in the top frame only, and only where the filter does not rule its host out. */
import { pageKeys } from '../core/domain/page-keys.ts';
import { send } from '../platform/messaging.ts';
import { mayBeListedHost } from './filter.ts';

export function checkHost(): void {
  const { hostname, pathname } = location;
  if (!pageKeys(hostname, pathname).some(mayBeListedHost)) return;
  // Where nobody answers, the extension was updated under the page; the next page has the new one.
  send('content→background/check-site', { host: hostname }).catch(() => undefined);
}
