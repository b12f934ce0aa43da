/**
 * On a host that may be listed, tells the background when the page looks different, for as long as it may be a place of
 * deposits. Single-page applications change without an event, so headings and path are compared every so often.
 */
import { pageKeys } from '../../core/domain/page-keys.ts';
import type { ViewReport } from '../../messages/guard.ts';
import { mayBeListedHost } from '../filter.ts';
import { textsOf } from './surroundings.ts';

const EVERY_MS = 1_200;
const MOST_REPORTS = 80;
const HEADINGS = 'h1,h2,h3,[role=heading],[aria-selected=true],[role=dialog] header,dialog header,.active';
const LABELS = 'label,legend,input,textarea,button,[role=combobox],[role=tab],th,dt';

/** @param tell sends a view; resolves to whether a card was shown, after which nothing more is told */
export function watchViews(tell: (view: ViewReport) => Promise<boolean>, signal: AbortSignal): void {
  if (self !== top || !pageKeys(location.hostname, location.pathname).some(mayBeListedHost)) return;
  const told = new Set<string>();
  const timer = setInterval(() => void look(), EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));

  async function look(): Promise<void> {
    if (document.hidden || document.body === null) return;
    const view = readView();
    // Prices in headings change all the time.
    const mark = (view.path + view.headings + view.labels.length).replace(/\d+/g, '0');
    if (told.has(mark) || told.size > MOST_REPORTS) return;
    told.add(mark);
    if (await tell(view)) clearInterval(timer);
  }
}

function readView(): ViewReport {
  const placeholders = [...document.querySelectorAll('[placeholder]')]
    .slice(0, 20)
    .map((field) => field.getAttribute('placeholder') ?? '');
  return {
    path: (location.pathname + location.search + location.hash).slice(0, 500),
    headings: textsOf(document, HEADINGS),
    labels: [...textsOf(document, LABELS), ...placeholders.map((text) => text.slice(0, 120))],
  };
}
