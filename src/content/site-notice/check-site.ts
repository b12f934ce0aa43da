/** Asks for the verdict on the site of the top frame, and only where neither the filter nor the sieve rules its host out. */
import { pageKeys } from '../../core/domain/page-keys.ts';
import type { SiteNotice } from '../../messages/site-notice.ts';
import { isFailure, send } from '../../platform/messaging.ts';
import type { Shared } from '../frame-share.ts';
import { mayImitate } from '../sieve.ts';
import type { Cover } from './cover.ts';

export interface SiteCheck {
  /** At the start of a page, and when the browser brings one back. */
  check(): void;
  /** The page went to another path without loading: on a shared host that path may be listed. */
  checkPath(): void;
}

export function createSiteCheck(shared: Shared, cover: Cover, onNotice: (notice: SiteNotice) => void): SiteCheck {
  async function ask(): Promise<void> {
    const reply = await send('content→background/check-site', { host: location.hostname }).catch(() => undefined);
    // Where nobody answers, the extension was updated under the page; the next page has the new one.
    if (reply === undefined || isFailure(reply) || !reply.isBlocked) {
      cover.hide();
      if (reply !== undefined && !isFailure(reply) && reply.notice !== undefined) onNotice(reply.notice);
      return;
    }
    cover.show();
    stop();
  }

  return {
    check() {
      const { hostname, pathname } = location;
      const keys = pageKeys(hostname, pathname);
      const isNamed = keys.some(shared.isNamedPhishing);
      if (isNamed) cover.show();
      if (isNamed || keys.some(shared.mayBeListedHost) || mayImitate(hostname)) void ask();
    },
    checkPath() {
      const { hostname, pathname } = location;
      if (pageKeys(hostname, pathname).some((key) => key.includes('/') && shared.isNamedPhishing(key))) {
        cover.show();
        void ask();
      }
    },
  };
}
