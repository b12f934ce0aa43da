/** Decides when a card opens and closes: the pointer rests on a mark, a marked link has the focus, or a key asks. */
import type { ReplyOf } from '../messages/protocol.ts';
import { isFailure, send } from '../platform/messaging.ts';
import type { CardHost } from './card/card-host.ts';
import { type Mark, placeOf } from './mark.ts';

export interface CardOpener {
  /** Opens the card of a mark after a moment, unless something else happens first. */
  soon(mark: Mark): void;
  now(mark: Mark, by: 'focus' | 'key'): void;
  /** Answers for a text that a person selected. */
  show(input: string): void;
  /** The pointer left: a card that it opened closes after a moment, so that it can cross into the card. */
  leave(): void;
  /** The focus left: a card that it opened closes. */
  leaveFocus(): void;
  /** What was about to happen does not. */
  stay(): void;
  close(): void;
}

const OPEN_MS = 220;
const CLOSE_MS = 320;
/** A card in a smaller frame could not be read. */
const SMALLEST = { width: 280, height: 220 };

/**
 * @param onSilence called when nobody answers: the extension may have been updated under the page
 * @param twinOf the address on this page that another one looks like
 */
export function createCardOpener(
  card: CardHost,
  onSilence: () => void,
  twinOf: (text: string) => string | undefined,
): CardOpener {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let coming: Mark | undefined;
  let current: Mark | undefined;
  let openedBy: 'pointer' | 'focus' | 'key' = 'key';
  /** Counts what was asked for, so that a late answer to an earlier question opens nothing. */
  let turn = 0;

  const stay = (): void => {
    clearTimeout(opening);
    clearTimeout(closing);
    opening = undefined;
    closing = undefined;
  };
  const close = (): void => {
    stay();
    turn++;
    current = undefined;
    card.close();
  };

  async function askCard(input: string): Promise<ReplyOf<'content→background/card'> | undefined> {
    try {
      const twin = twinOf(input);
      const reply = await send('content→background/card', twin === undefined ? { input } : { input, twin });
      return isFailure(reply) ? undefined : reply;
    } catch {
      onSilence();
      return undefined;
    }
  }

  async function openFor(mark: Mark, by: typeof openedBy): Promise<void> {
    const takeFocus = by === 'key';
    if (current === mark && card.isOpen() && !takeFocus) return;
    current = mark;
    openedBy = by;
    const asked = ++turn;
    if (isTooSmall()) return showOnTop(mark.text);
    const reply = await askCard(mark.text);
    if (reply === undefined || asked !== turn || !mark.element.isConnected) return;
    card.open(reply.card, reply.css, { anchor: () => placeOf(mark), takeFocus, parent: parentFor(mark.element) });
  }

  return {
    soon(mark) {
      if (opening !== undefined && coming === mark) return;
      stay();
      if (current === mark && card.isOpen()) return;
      coming = mark;
      opening = setTimeout(() => {
        opening = undefined;
        void openFor(mark, 'pointer');
      }, OPEN_MS);
    },
    now(mark, by) {
      stay();
      void openFor(mark, by);
    },
    show(input) {
      stay();
      current = undefined;
      openedBy = 'key';
      const asked = ++turn;
      const anchor = selectionBox(input);
      void askCard(input).then((reply) => {
        if (reply === undefined || asked !== turn) return;
        const parent = parentFor(document.documentElement);
        card.open(reply.card, reply.css, { ...(anchor && { anchor }), takeFocus: true, parent });
      });
    },
    leave() {
      clearTimeout(opening);
      opening = undefined;
      if (openedBy === 'pointer' && card.isOpen()) closing ??= setTimeout(close, CLOSE_MS);
    },
    leaveFocus() {
      if (openedBy !== 'pointer' && card.isOpen()) close();
    },
    stay,
    close,
  };
}

function isTooSmall(): boolean {
  return self !== top && (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height);
}

/** The top frame has room. */
async function showOnTop(input: string): Promise<void> {
  await send('content→background/show-on-top', { input }).catch(() => undefined);
}

/** While the page shows a modal dialog everything outside is inert, so a card that is to be used stands inside. */
function parentFor(element: Element): Element {
  const modals = [...document.querySelectorAll(':modal')].filter((modal) => modal instanceof HTMLDialogElement);
  const around = modals.findLast((modal) => modal.contains(element));
  return around ?? modals.at(-1) ?? document.documentElement;
}

/** Where the selected text stands; `undefined` when something else was asked about. */
function selectionBox(input: string): (() => DOMRect) | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.toString().trim() !== input) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  return () => range.getBoundingClientRect();
}
