/**
 * The scripts of one frame share a world that the page cannot see into. The one that runs in every frame lends the one of
 * the top frame what need not be there twice: the filter, the card, the way to the background.
 */
import type { send } from '../platform/messaging.ts';
import type { loadSettings, watchSettings } from '../platform/settings.ts';
import type { Guard } from './guard/guard.ts';
import type { CardParts } from './guard/warning-host.ts';
import type { Listeners } from './listeners.ts';
import type { CardOpener } from './open-card.ts';
import type { Reading } from './reading.ts';

export interface Shared {
  mayBeListedHost(key: string): boolean;
  isNamedPhishing(key: string): boolean;
  readonly card: Pick<CardOpener, 'soon' | 'leave' | 'stay'>;
  /** Whether something happened in the card. */
  isCard(target: EventTarget | null): boolean;
  /** What a card is made of. */
  readonly parts: CardParts;
  readonly listeners: Listeners;
  readonly send: typeof send;
  readonly loadSettings: typeof loadSettings;
  readonly watchSettings: typeof watchSettings;
  readonly guard: Pick<Guard, 'attach' | 'show' | 'written'>;
  searchTwins: Reading['searchTwins'];
  /** Ends when the extension was updated or removed under the page. */
  readonly end: AbortSignal;
}

type World = { caveatShared?: Shared };

export function share(shared: Shared): void {
  (globalThis as World).caveatShared = shared;
}

/** @throws Error when the manifest lists the scripts in another order. */
export function takeShared(): Shared {
  const { caveatShared } = globalThis as World;
  if (caveatShared === undefined) throw new Error('the script of every frame has not run yet');
  return caveatShared;
}
