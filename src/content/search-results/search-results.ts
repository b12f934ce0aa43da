/**
 * On pages of search results: the title of a result that leads to an impostor, or to a platform on record, is underlined,
 * and a card tells why. What the filter and the sieve rule out is never asked about.
 */
import { pageKeys } from '../../core/domain/page-keys.ts';
import type { Level } from '../../core/verdict/level.ts';
import { isFailure } from '../../platform/messaging.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Shared } from '../frame-share.ts';
import { mayImitate } from '../sieve.ts';
import { isResultPage, resultHost } from './engines.ts';
import { createResultMarks, type ResultLevel } from './result-marks.ts';

/** A page that grows is read again after it has rested for so long. */
const REST_MS = 400;
/** Links of one page that are looked at; results come first. */
const MAX_LINKS = 400;
const MAX_HOSTS = 100;

interface MarkedLink {
  readonly text: string;
  readonly level: Extract<Level, 'caution' | 'danger'>;
  readonly element: Element;
  readonly range: Range;
  readonly isWhole: boolean;
}

export function watchResults(shared: Shared): void {
  if (!isResultPage(location)) return;
  const marks = createResultMarks();
  const levels = new Map<string, Level>();
  const byLink = new Map<Element, MarkedLink>();
  let isOn = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(resting);
    resting = setTimeout(() => void read(), REST_MS);
  });

  shared.end.addEventListener('abort', end);
  shared.end.addEventListener('abort', shared.watchSettings(obey));
  void shared.loadSettings().then(obey);
  shared.listeners.add('pointermove', (event) => {
    if (byLink.size === 0 || !event.isTrusted || event.pointerType === 'touch') return;
    if (shared.isCard(event.target)) return shared.card.stay();
    const mark = markOf(event);
    if (mark === undefined) shared.card.leave();
    else shared.card.soon(mark);
  });

  function obey({ searchMarks }: Settings): void {
    if (searchMarks === isOn || shared.end.aborted) return;
    isOn = searchMarks;
    if (!isOn) {
      end();
      return;
    }
    observer.observe(document, { childList: true, subtree: true });
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => void read(), { once: true });
    } else void read();
  }

  function end(): void {
    clearTimeout(resting);
    observer.disconnect();
    marks.clear();
    byLink.clear();
  }

  async function read(): Promise<void> {
    if (!isOn) return;
    const links = [...document.querySelectorAll('a')].slice(0, MAX_LINKS).filter(titleOf);
    const hosts = new Map(links.map((link) => [link, resultHost(link, location.hostname)] as const));
    await askAbout(new Set([...hosts.values()].filter((host) => host !== undefined)));
    for (const [link, host] of hosts) if (host !== undefined) mark(link, host);
  }

  async function askAbout(hosts: ReadonlySet<string>): Promise<void> {
    const unknown = [...hosts].filter((host) => !levels.has(host));
    const doubtful = unknown.filter((host) => pageKeys(host).some(shared.mayBeListedHost) || mayImitate(host));
    for (const host of unknown) levels.set(host, 'none');
    if (doubtful.length === 0) return;
    const asked = { hosts: doubtful.slice(0, MAX_HOSTS) };
    const reply = await shared.send('content→background/check-hosts', asked).catch(() => undefined);
    if (reply === undefined || isFailure(reply)) return;
    for (const { host, level } of reply.listed) levels.set(host, level);
  }

  function mark(link: HTMLAnchorElement, host: string): void {
    const level = levels.get(host) ?? 'none';
    const title = titleOf(link);
    if (!isOn || level === 'none' || title === undefined || !link.isConnected) return;
    const known = byLink.get(link);
    if (known?.text === host && !known.range.collapsed) return;
    const range = document.createRange();
    range.selectNodeContents(title);
    marks.add(range, level satisfies ResultLevel);
    byLink.set(link, {
      text: host,
      level: level === 'danger' ? 'danger' : 'caution',
      element: link,
      range,
      isWhole: true,
    });
  }

  function markOf(event: Event): MarkedLink | undefined {
    for (const each of event.composedPath()) {
      const found = byLink.get(each as Element);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The heading that a result's link holds, or stands in: every engine sets titles as headings, and little else. */
function titleOf(link: HTMLAnchorElement): Element | undefined {
  const inside = link.querySelector('h2,h3,[role=heading],.title');
  if (inside !== null) return inside;
  return link.closest('h2,h3,[role=heading]') === null ? undefined : link;
}
