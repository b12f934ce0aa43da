/**
 * Shows a dialog that must be answered, or a notice that need not be. Both stand in a closed shadow root in the top
 * layer. A page may cover or remove a dialog: it is raised and put back twice, and then said in a window of the
 * extension. The safe choice is always at hand; the other one counts only when the person could see what it means.
 */
import type { Card } from '../../messages/card.ts';
import type { drawCard } from '../card/draw-card.ts';
import type { make, makeHost, makeIcon } from '../card/make.ts';
import type { Box, placeCard } from '../card/place-card.ts';
import type { tellWrong } from '../card/tell-wrong.ts';
import type { Listeners } from '../listeners.ts';

export interface WarningHost {
  /** Resolves with what was chosen; `closed` when nothing was. */
  show(card: Card, css: string, options: ShowOptions): Promise<string>;
  close(): void;
}

/** What a card is made of, lent by the script of every frame. */
export interface CardParts {
  readonly drawCard: typeof drawCard;
  readonly make: typeof make;
  readonly makeHost: typeof makeHost;
  readonly makeIcon: typeof makeIcon;
  readonly placeCard: typeof placeCard;
  readonly tellWrong: typeof tellWrong;
}

interface ShowOptions {
  readonly asks: boolean;
  readonly anchor?: Element;
  /** The dialog cannot be kept in sight. */
  readonly onCovered: () => void;
}

interface Opened {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
  readonly card: Card;
  readonly options: ShowOptions;
  readonly end: AbortController;
  choose(choice: string): void;
}

const SHIELDED =
  'click auxclick mousedown mouseup pointerdown pointerup keydown keyup keypress focusin focusout copy paste'.split(
    ' ',
  );
const MAX_RAISES = 2;
/** Nobody reads and decides faster than this. */
const CONSIDERED_MS = 500;
/** A dialog that the page has shrunk below this cannot be read. */
const LEAST_WIDTH = 200;

export function createWarningHost(listeners: Listeners, parts: CardParts): WarningHost {
  const { drawCard, make, makeHost } = parts;
  let opened: Opened | undefined;
  let raises = 0;
  let raisedAt = 0;
  /** Closings that are part of raising. */
  let ownClosings = 0;

  for (const type of SHIELDED) listeners.add(type as 'click', onEvent);
  for (const type of ['toggle', 'fullscreenchange']) {
    listeners.add(type as 'toggle', (event) => {
      if ((event as { newState?: string }).newState !== 'closed') raise();
    });
  }

  function onEvent(event: Event): void {
    if (opened === undefined) return;
    const isInside = event.target === opened.host;
    const key = (event as Partial<KeyboardEvent>).key;
    // While a dialog waits, no key is for the page: it may have taken the focus away. Escape closes a notice as well.
    const isForUs = key !== undefined && (opened.options.asks || (key === 'Escape' && event.type === 'keydown'));
    if (!isInside && !isForUs) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === 'click') press(event as MouseEvent, opened);
    else if (event.type === 'keydown') takeKey(event, key, isInside, opened);
  }

  function takeKey(event: Event, key: string | undefined, isInside: boolean, dialog: Opened): void {
    if (key !== 'Escape' && isInside) return;
    event.preventDefault();
    if (key === 'Escape') dialog.choose('closed');
    else focusSafe(dialog);
  }

  function press({ detail, clientX, clientY }: MouseEvent, { root, box, card, choose }: Opened): void {
    const at = detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
    const button = at?.closest('button');
    if (button == null) return;
    const choice = button.dataset['choice'] ?? 'closed';
    if (choice === 'go' && (performance.now() - raisedAt < CONSIDERED_MS || !isInSight(box))) return;
    if (choice === 'wrong') parts.tellWrong(card);
    else choose(choice);
  }

  function raise(): void {
    if (opened?.options.asks !== true) return;
    if (++raises > MAX_RAISES) {
      if (raises === MAX_RAISES + 1) opened.options.onCovered();
      if (!opened.host.isConnected) opened.choose('closed');
      return;
    }
    ownClosings++;
    if (!opened.host.isConnected) document.documentElement.append(opened.host);
    const dialog = opened.box as HTMLDialogElement;
    dialog.close();
    dialog.showModal();
    raisedAt = performance.now();
    focusSafe(opened);
  }

  function watch({ box, end, host }: Opened): void {
    const removal = new MutationObserver(() => {
      if (!host.isConnected) raise();
    });
    removal.observe(document, { childList: true, subtree: true });
    // Chrome tells whether something lies over the dialog, also from a closed root.
    const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    const sight = new IntersectionObserver((entries) => {
      const isVisible = (entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible;
      if (isVisible === false && getComputedStyle(document.documentElement).filter === 'none') raise();
    }, options);
    setTimeout(() => sight.observe(box), 200);
    end.signal.addEventListener('abort', () => {
      removal.disconnect();
      sight.disconnect();
    });
  }

  return {
    show(card, css, options) {
      opened?.choose('closed');
      const { asks, anchor } = options;
      const { panel, close, status } = drawCard(card);
      panel.lastElementChild?.append(...drawActions(card, make));
      const box = asks ? make('dialog', card.level, ...panel.childNodes) : panel;
      box.ariaLabel = card.name;
      const { host, root } = makeHost(css);
      root.append(box, status);
      document.documentElement.append(host);
      close.dataset['choice'] = asks ? 'stop' : 'closed';
      raises = 0;
      ownClosings = 0;
      raisedAt = performance.now();
      return new Promise((resolve) => {
        const end = new AbortController();
        const own: Opened = {
          host,
          root,
          box,
          card,
          options,
          end,
          choose(choice) {
            if (end.signal.aborted) return;
            end.abort();
            if (opened === own) opened = undefined;
            (box as Partial<HTMLDialogElement>).close?.();
            host.remove();
            resolve(asks && choice === 'closed' ? 'stop' : choice);
          },
        };
        opened = own;
        if (!asks) return showNotice(own, card, status, anchor, parts.placeCard);
        box.addEventListener('close', () => {
          if (ownClosings > 0) ownClosings--;
          else own.choose('closed');
        });
        (box as HTMLDialogElement).showModal();
        focusSafe(own);
        watch(own);
      });
    },
    close: () => opened?.choose('closed'),
  };
}

function focusSafe({ root }: Opened): void {
  root.querySelector<HTMLElement>('[data-choice=stop]:not([aria-label])')?.focus();
}

/** Beside its field, for as long as that is there; read out, without taking the focus. */
function showNotice(
  { box, choose, end }: Opened,
  card: Card,
  status: Element,
  anchor: Element | undefined,
  placeCard: CardParts['placeCard'],
): void {
  box.showPopover();
  const place = (): void => {
    const at: Box | undefined = anchor?.getBoundingClientRect();
    if (anchor?.isConnected === false) {
      choose('closed');
      return;
    }
    const placed = placeCard({ width: box.offsetWidth, height: box.offsetHeight }, windowSize(), at);
    box.style.left = `${placed.left}px`;
    box.style.top = `${placed.top}px`;
    box.style.maxHeight = `${placed.height}px`;
  };
  place();
  const { signal } = end;
  for (const type of ['scroll', 'resize']) addEventListener(type, place, { capture: true, passive: true, signal });
  setTimeout(() => status.append(`${card.name}. ${card.sentences[0] ?? ''}`), 60);
}

function windowSize(): { width: number; height: number } {
  return { width: innerWidth, height: innerHeight };
}

/** Whether the dialog has the size and the paint that it should have. Firefox makes a page's filter hide it. */
function isInSight(box: HTMLElement): boolean {
  return (
    box.checkVisibility() &&
    box.getBoundingClientRect().width >= LEAST_WIDTH &&
    !getComputedStyle(document.documentElement).filter.includes('opacity')
  );
}

function drawActions({ actions = [] }: Card, make: CardParts['make']): Node[] {
  if (actions.length === 0) return [];
  const buttons = actions.map(({ id, label }) => {
    const button = make('button', '', label);
    button.dataset['choice'] = id;
    return button;
  });
  return [make('div', 'actions', ...buttons)];
}
