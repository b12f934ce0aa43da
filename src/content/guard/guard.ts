/** The guard of one frame: wires what is pasted, typed and copied to the background's answers and to what is shown. */
import type { Arrival, Choice, Shown, ShowOnTop } from '../../messages/guard.ts';
import type { Failure } from '../../messages/protocol.ts';
import { isFailure, send } from '../../platform/messaging.ts';
import { loadSettings } from '../../platform/settings.ts';
import type { Listeners } from '../listeners.ts';
import { watchArrivals } from './arrivals.ts';
import { LONGEST_WRITTEN } from './clipboard-channel.ts';
import { watchCopies } from './copied.ts';
import { createCopyCheck } from './copy-check.ts';
import { fieldOf } from './fields.ts';
import { guardPastes } from './paste.ts';
import { readText } from './read-text.ts';
import { readSurroundings } from './surroundings.ts';
import type { WarningHost } from './warning-host.ts';

export interface Guard {
  /** Shows what another frame waits for. */
  showOnTop(shown: ShowOnTop): void;
  /** Tells this frame what was chosen in the top frame. */
  chosen(choice: Choice): void;
  close(): void;
  /** The top frame has what shows warnings. */
  attach(host: WarningHost): void;
  /** Resolves with what was chosen. */
  show(shown: Shown): Promise<string>;
  /** A page's button put this on the clipboard. `besides` tells what stands beside it, the nearest first. */
  written(text: string, besides: () => readonly string[]): void;
}

interface Page {
  readonly listeners: Listeners;
  isAlive(): boolean;
  onDead(): void;
  roots(): readonly (Document | ShadowRoot)[];
  /** Something is about to be shown. */
  onShow(): void;
}

export function startGuard({ listeners, isAlive, onDead, roots, onShow }: Page): Guard {
  let host: WarningHost | undefined;
  const copies = createCopyCheck();
  const waiting = new Map<string, (choice: string) => void>();
  let isOn = true;

  async function ask(arrival: Omit<Arrival, 'words' | 'selected'>, field: HTMLElement): Promise<Shown> {
    markKnown(arrival.texts, field);
    const shown = await send('content→background/guard-arrival', { ...arrival, ...readSurroundings(field) });
    if (isFailure(shown)) throw new Error(shown.detail);
    return shown;
  }

  function markKnown(texts: readonly string[], field: HTMLElement): void {
    for (const text of texts) arrivals.known(field, text);
  }

  async function show(shown: Shown, field?: Element, frame?: number): Promise<string> {
    const { id = '', asks = false } = shown;
    if (shown.onTop === true) return asks ? new Promise((resolve) => waiting.set(id, resolve)) : 'closed';
    const choice = await showHere(shown, field);
    if (choice === undefined) return asks ? 'go' : 'closed';
    quietly(send('content→background/guard-choice', { id, choice, ...(frame === undefined ? {} : { frame }) }));
    return choice;
  }

  /** In the top frame the host is there from the start. Elsewhere nothing can be asked, and a paste goes on. */
  async function showHere({ card, css = '', asks = false }: Shown, field?: Element): Promise<string | undefined> {
    if (card === undefined || host === undefined) return undefined;
    onShow();
    const address = card.compare?.at(-1)?.groups.map(({ text }) => text) ?? card.groups;
    return host.show(card, css, {
      asks,
      ...(field === undefined ? {} : { anchor: field }),
      onCovered: () => quietly(send('content→background/guard-window', { input: address.join('') })),
    });
  }

  async function showAnswer(shown: Shown | Failure): Promise<void> {
    if (!isFailure(shown)) await show(shown);
  }

  const arrivals = watchArrivals(listeners, roots, (text, field) => follow(text, field, 'field'));

  function follow(text: string, field: HTMLElement, by: Arrival['by']): void {
    quietly(ask({ texts: [text], by, held: false }, field).then((shown) => show(shown, field)));
  }

  guardPastes(listeners, {
    isSuspect: copies.isSuspect,
    isOn: () => isOn,
    ask: (texts, field) => ask({ texts, by: 'paste', held: true }, field),
    show(shown, field) {
      return show(shown, field);
    },
    follow,
    land: markKnown,
    askAgain: () => quietly(send('content→background/guard-again', {}).then(showAnswer)),
    leave() {
      if (isAlive()) return false;
      onDead();
      return true;
    },
  });

  function copied(selected: string, more: { readonly written?: string; readonly beside?: readonly string[] }): void {
    const { listed, whole } = readText(selected);
    if (whole === undefined) return;
    if (!copies.remember(whole.key) && listed.length === 0 && Object.keys(more).length === 0) return;
    quietly(send('content→background/guard-copy', { selected, ...more }).then(showAnswer));
  }

  watchCopies(
    listeners,
    (text) => readText(text).whole !== undefined,
    (selected, written) =>
      copied(selected, written === undefined || written.length > LONGEST_WRITTEN ? {} : { written }),
  );

  async function refresh(): Promise<void> {
    isOn = (await loadSettings()).pasteGuard;
    await copies.refresh();
  }
  listeners.add('focus', (event) => event.target === window && quietly(refresh()));
  listeners.add('focusin', (event) => fieldOf(event) !== undefined && quietly(refresh()));

  return {
    showOnTop: (shown) => void show(shown, undefined, shown.frame),
    chosen({ id, choice }) {
      waiting.get(id)?.(choice);
      waiting.delete(id);
    },
    close: () => host?.close(),
    attach(shower) {
      host = shower;
    },
    show: (shown) => show(shown),
    written(text, besides) {
      if (readText(text).whole === undefined) return;
      const beside = besides();
      copied(text, beside.length === 0 || beside.some((each) => each.includes(text)) ? {} : { beside });
    },
  };
}

/** Where nobody answers, the extension was updated under the page: there is nothing to say. */
function quietly(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
