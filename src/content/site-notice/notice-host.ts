/** The notice on a page: in a closed shadow root, in the top layer, until a person closes it. It never takes the focus. */
import type { SiteNotice } from '../../messages/site-notice.ts';
import type { Shared } from '../frame-share.ts';
import { type DrawnNotice, drawNotice } from './draw-notice.ts';

/** After this much time a screen reader has seen the empty status and reads what comes into it. */
const ANNOUNCE_MS = 60;
/** What happens in the notice is none of the page's business. */
const SHIELDED = [
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keyup',
  'keypress',
  'focusin',
] as const;

interface Opened {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly drawn: DrawnNotice;
}

/** @returns shows a notice in place of an earlier one */
export function createNoticeHost({ listeners, parts, send }: Shared): (notice: SiteNotice) => void {
  let opened: Opened | undefined;
  const isOurs = (event: Event): boolean => opened !== undefined && event.target === opened.host;
  const close = (): void => {
    opened?.host.remove();
    opened = undefined;
  };

  for (const type of SHIELDED) {
    listeners.add(type, (event) => {
      if (isOurs(event)) event.stopImmediatePropagation();
    });
  }
  listeners.add('keydown', (event) => {
    if (!isOurs(event)) return;
    event.stopImmediatePropagation();
    if (event.isTrusted && event.key === 'Escape') close();
  });
  listeners.add('click', (event) => {
    if (opened === undefined || !isOurs(event)) return;
    event.stopImmediatePropagation();
    if (event.isTrusted) press(opened, event);
  });

  /** The page is not shown the event, and so neither are listeners inside: what was pressed is found out here. */
  function press({ root, drawn: { buttons } }: Opened, { detail, clientX, clientY }: MouseEvent): void {
    const pressed = detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
    if (pressed === null) return;
    const action = (['fine', 'wrong', 'close'] as const).find((name) => buttons[name].contains(pressed));
    if (action === undefined) return;
    if (action === 'fine') void send('content→background/site-is-fine', {}).catch(() => undefined);
    if (action === 'wrong') void send('content→background/report-site', {}).catch(() => undefined);
    else close();
  }

  return (notice) => {
    close();
    const { host, root } = parts.makeHost(notice.css);
    const drawn = drawNotice(notice, parts);
    root.append(drawn.panel, drawn.status);
    document.documentElement.append(host);
    opened = { host, root, drawn };
    drawn.panel.showPopover();
    setTimeout(() => drawn.status.append(`${notice.name}. ${notice.sentences[0] ?? ''}`), ANNOUNCE_MS);
  };
}
