/**
 * On a host that may be listed, tells the background when the page looks different, since it may have become a place of
 * deposits. Single-page applications change without an event, so headings and path are compared every so often.
 */
import { pageKeys } from '../../core/domain/page-keys.ts';
import { isFailure } from '../../platform/messaging.ts';
import type { Shared } from '../frame-share.ts';
import { readView } from './read-view.ts';

const EVERY_MS = 1_200;
const MOST_REPORTS = 80;

export function watchViews({ mayBeListedHost, guard, send, end }: Shared): void {
  if (!pageKeys(location.hostname, location.pathname).some(mayBeListedHost)) return;
  const told = new Set<string>();
  const timer = setInterval(() => void look().catch(stop), EVERY_MS);
  end.addEventListener('abort', stop);

  function stop(): void {
    clearInterval(timer);
  }

  async function look(): Promise<void> {
    if (document.hidden || document.body === null) return;
    const view = readView(location);
    // Prices in headings change all the time.
    const look = `${view.path} ${view.headings} ${view.labels.length > 0}`.replace(/\d+/g, '0');
    if (told.has(look) || told.size > MOST_REPORTS) return;
    told.add(look);
    const shown = await send('content→background/guard-view', view);
    if (isFailure(shown) || shown.card === undefined) return;
    stop();
    await guard.show(shown);
  }
}
