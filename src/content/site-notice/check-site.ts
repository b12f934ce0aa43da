/** Asks for the verdict on the site of the top frame, and only where neither the filter nor the sieve rules its host out. */
import { pageKeys } from '../../core/domain/page-keys.ts';
import type { SiteNotice } from '../../messages/site-notice.ts';
import { isFailure } from '../../platform/messaging.ts';
import type { Shared } from '../frame-share.ts';
import { mayImitate } from '../sieve.ts';
import type { Cover } from './cover.ts';

export interface SiteCheck {
  /** At the start of a page, or when the browser brings one back. */
  check(isStart: boolean): void;
  /** The page went to another path without loading: on a shared host that path may be listed. */
  checkPath(): void;
}

export function createSiteCheck(shared: Shared, cover: Cover, onNotice: (notice: SiteNotice) => void): SiteCheck {
  /** Hides a page that is listed, and at its start ends its loading, before anybody is asked. */
  function hold(isStart: boolean): boolean {
    cover.show();
    if (!isStart || isReload()) return false;
    stop();
    return true;
  }

  async function ask(isHeld: boolean, path?: string): Promise<void> {
    const asked = { host: location.hostname, ...(path === undefined ? {} : { path }) };
    const reply = await shared.send('content→background/check-site', asked).catch(() => undefined);
    const answer = reply === undefined || isFailure(reply) ? undefined : reply;
    // The tab is on its way already. To stop anything now would stop that too, in Firefox.
    if (answer?.isBlocked === true) return cover.show();
    // Where nobody answers, the extension was updated under the page; the next page has the new one.
    if (isHeld) return location.reload();
    cover.hide();
    if (answer?.notice !== undefined) onNotice(answer.notice);
  }

  return {
    check(isStart) {
      const { hostname, pathname } = location;
      const keys = pageKeys(hostname, pathname);
      const isNamed = keys.some(shared.isNamedPhishing);
      const isHeld = isNamed && hold(isStart);
      if (isNamed || keys.some(shared.mayBeListedHost) || mayImitate(hostname)) void ask(isHeld);
    },
    checkPath() {
      const { hostname, pathname } = location;
      if (!pageKeys(hostname, pathname).some((key) => key.includes('/') && shared.isNamedPhishing(key))) return;
      hold(false);
      void ask(false, pathname);
    },
  };
}

/** A listed page that a person wants all the same is loaded once more, and then not held up again. */
function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload';
}
