/**
 * The card: one at a time, in a closed shadow root, in the top layer, so that neither the page's styles nor its layers
 * reach it. The host is on the page only while a card is open.
 */
import type { Card } from '../../messages/card.ts';
import { drawCard } from './draw-card.ts';
import { make } from './make.ts';
import { type Box, placeCard } from './place-card.ts';

export interface CardHost {
  /** @param anchor tells where the card belongs now, at each call; `undefined` when that is out of sight */
  open(card: Card, css: string, anchor: () => Box | undefined, options: OpenOptions): void;
  close(): void;
  isOpen(): boolean;
  /** Stands where its anchor is now; closes when that has left the window. */
  follow(): void;
  /** The element that the page sees in our place. */
  host(): Element | undefined;
  /** What was pressed, decided here: the page is not shown the event, and so neither are listeners inside. */
  press(event: MouseEvent): void;
}

export interface OpenOptions {
  readonly takeFocus: boolean;
  /** The element that gets the host. */
  readonly parent: Element;
}

interface Opened {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly panel: HTMLElement;
  readonly close: HTMLElement;
  readonly anchor: () => Box | undefined;
  readonly focusBefore: Element | null;
}

/** After this much time a screen reader has seen the empty status and reads what comes into it. */
const ANNOUNCE_MS = 60;

export function createCardHost(): CardHost {
  let opened: Opened | undefined;
  let sheet: CSSStyleSheet | undefined;

  function close(): void {
    if (opened === undefined) return;
    const { host, root, focusBefore } = opened;
    const hadFocus = root.activeElement !== null;
    opened = undefined;
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus();
  }

  function follow(): void {
    if (opened === undefined) return;
    const { panel, anchor } = opened;
    const box = anchor();
    const view = { width: innerWidth, height: innerHeight };
    if (box !== undefined && (box.bottom < 0 || box.top > view.height || box.right < 0 || box.left > view.width)) {
      close();
      return;
    }
    const { offsetWidth: width, offsetHeight: height } = panel;
    const { left, top } = placeCard({ width, height }, view, box);
    panel.style.left = `${left}px`;
    panel.style.top = `${top}px`;
  }

  return {
    open(card, css, anchor, { takeFocus, parent }) {
      const focusBefore = opened?.focusBefore ?? document.activeElement;
      if (opened !== undefined) opened.host.remove();
      const host = make('div', '');
      const root = host.attachShadow({ mode: 'closed' });
      if (sheet === undefined) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      root.adoptedStyleSheets = [sheet];
      const { panel, close: button, status } = drawCard(card);
      root.append(panel, status);
      parent.append(host);
      opened = { host, root, panel, close: button, anchor, focusBefore };
      panel.showPopover();
      follow();
      if (takeFocus) panel.focus();
      else setTimeout(() => status.append(`${card.name}. ${card.sentences[0] ?? ''}`), ANNOUNCE_MS);
    },
    close,
    isOpen: () => opened !== undefined,
    follow,
    host: () => opened?.host,
    press(event) {
      if (opened === undefined) return;
      const { root, close: button } = opened;
      const byKey = event.detail === 0;
      const pressed = byKey ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
      if (pressed !== null && button.contains(pressed)) close();
    },
  };
}
