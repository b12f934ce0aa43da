/**
 * The card: one at a time, in a closed shadow root, in the top layer, so that neither the page's styles nor its layers
 * reach it. The host is on the page only while a card is open.
 */
import type { Card } from '../../messages/card.ts';
import { drawCard } from './draw-card.ts';
import { keepAddress } from './keep-address.ts';
import { makeHost } from './make.ts';
import { type Box, placeCard, type Size } from './place-card.ts';
import { tellWrong } from './tell-wrong.ts';

export interface CardHost {
  open(card: Card, css: string, options: OpenOptions): void;
  /** The focus, if the card has it, goes back to where it was. */
  close(): void;
  isOpen(): boolean;
  /** Stands where its anchor is now; closes when that is gone or has left the window. */
  follow(): void;
  /** The element that the page sees in our place. */
  host(): Element | undefined;
  /** What was pressed, decided here: the page is not shown the event, and so neither are listeners inside. */
  press(event: MouseEvent): void;
  /** The focus is just going back: nobody asked for what it goes to. */
  isReturningFocus(): boolean;
}

export interface OpenOptions {
  /** Where what the card is about is now; a card about nothing on the page stands in a corner. */
  readonly anchor?: () => Box | undefined;
  readonly takeFocus: boolean;
  /** The element that gets the host. */
  readonly parent: Element;
}

interface Opened {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly panel: HTMLElement;
  readonly card: Card;
  readonly anchor: OpenOptions['anchor'];
}

/** After this much time a screen reader has seen the empty status and reads what comes into it. */
const ANNOUNCE_MS = 60;
/** A longer card scrolls. */
const HIGHEST = 480;

export function createCardHost(): CardHost {
  let opened: Opened | undefined;
  let focusBefore: Element | null = null;
  let isReturning = false;

  function remove(): boolean {
    const hadFocus = opened?.root.activeElement != null;
    opened?.host.remove();
    opened = undefined;
    return hadFocus;
  }

  function close(): void {
    if (!remove() || !(focusBefore instanceof HTMLElement) || !focusBefore.isConnected) return;
    isReturning = true;
    focusBefore.focus({ preventScroll: true });
    isReturning = false;
  }

  function follow(): void {
    if (opened === undefined) return;
    const { panel, anchor } = opened;
    const box = anchor?.();
    const view = { width: innerWidth, height: innerHeight };
    if (anchor !== undefined && (box === undefined || isOutside(box, view))) {
      remove();
      return;
    }
    panel.style.maxHeight = `${HIGHEST}px`;
    const { offsetWidth: width, offsetHeight: height } = panel;
    const place = placeCard({ width, height }, view, box);
    panel.style.left = `${place.left}px`;
    panel.style.top = `${place.top}px`;
    panel.style.maxHeight = `${Math.min(HIGHEST, place.height)}px`;
  }

  return {
    open(card, css, { anchor, takeFocus, parent }) {
      // From card to card the focus belongs to where it was before the first.
      const { activeElement } = document;
      if (activeElement !== document.body && activeElement !== opened?.host) focusBefore = activeElement;
      remove();
      const { host, root } = makeHost(css);
      const { panel, status } = drawCard(card);
      root.append(panel, status);
      parent.append(host);
      opened = { host, root, panel, card, anchor };
      panel.showPopover();
      follow();
      if (takeFocus) panel.focus({ preventScroll: true });
      else setTimeout(() => status.append(`${card.name}. ${card.sentences[0] ?? ''}`), ANNOUNCE_MS);
    },
    close,
    isOpen: () => opened?.host.isConnected === true,
    follow,
    host: () => opened?.host,
    press(event) {
      if (opened === undefined) return;
      const { root, card } = opened;
      const byKey = event.detail === 0;
      const pressed = byKey ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
      const button = pressed?.closest('button');
      if (button == null) return;
      const { choice } = button.dataset;
      if (choice === 'wrong') tellWrong(card);
      else if (choice === 'keep') keepAddress(card, button);
      else close();
    },
    isReturningFocus: () => isReturning,
  };
}

function isOutside({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return bottom < 0 || top > height || right < 0 || left > width;
}
