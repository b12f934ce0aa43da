/**
 * On a host that may be listed, tells the background when the page looks different, since it may have become a place of
 * deposits. Single-page applications change without an event, so headings and path are compared every so often.
 */
import { pageKeys } from '../../core/domain/page-keys.ts';
import type { ViewReport } from '../../messages/guard.ts';
import { isFailure, send } from '../../platform/messaging.ts';
import type { Shared } from '../frame-share.ts';
import { textsOf } from './texts-of.ts';

const EVERY_MS = 1_200;
const MOST_REPORTS = 80;
const HEADINGS = 'h1,h2,h3,[role=heading],[aria-selected=true],[role=dialog] header,dialog header,.active';
const LABELS = 'label,legend,button,[role=combobox],[role=tab],th,dt';

export function watchViews({ mayBeListedHost, guard, end }: Shared): void {
  if (!pageKeys(location.hostname, location.pathname).some(mayBeListedHost)) return;
  const told = new Set<string>();
  const timer = setInterval(() => void look().catch(stop), EVERY_MS);
  end.addEventListener('abort', stop);

  function stop(): void {
    clearInterval(timer);
  }

  async function look(): Promise<void> {
    if (document.hidden || document.body === null) return;
    const view = readView();
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

function readView(): ViewReport {
  const fields = [...document.querySelectorAll('[placeholder]')].slice(0, 20);
  const placeholders = fields.map((field) => field.getAttribute('placeholder')?.slice(0, 120) ?? '');
  return {
    path: (location.pathname + location.search + location.hash).slice(0, 500),
    headings: textsOf(document, HEADINGS),
    labels: [...textsOf(document, LABELS), ...placeholders],
  };
}
