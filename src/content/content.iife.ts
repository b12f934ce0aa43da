/** Starts in every frame before the page does anything. Wiring only. */

import { send } from '../platform/messaging.ts';
import { loadSettings, watchSettings } from '../platform/settings.ts';
import { createCardHost } from './card/card-host.ts';
import { drawCard } from './card/draw-card.ts';
import { make, makeHost, makeIcon } from './card/make.ts';
import { placeCard } from './card/place-card.ts';
import { tellWrong } from './card/tell-wrong.ts';
import { describePage } from './describe-page.ts';
import { isNamedPhishing, mayBeListedHost } from './filter.ts';
import { share } from './frame-share.ts';
import { startGuard } from './guard/guard.ts';
import { createListeners } from './listeners.ts';
import { createCardOpener } from './open-card.ts';
import { isAlive, startReading } from './reading.ts';
import { serveMessages } from './serve-messages.ts';
import { createStepper } from './step-marks.ts';
import { watchPerson } from './watch-person.ts';
import { watchPointed } from './watch-pointed.ts';

let id: string | undefined;
const end = new AbortController();
const card = createCardHost();
const opener = createCardOpener(card, leaveIfDead, (text) => reading.twins()?.twinOf(text));
const reading = startReading(onMarked, onDead, end.signal);
const listeners = createListeners(end.signal);
const person = watchPerson(listeners, card, opener, reading);
const guard = startGuard({ listeners, isAlive, onDead, roots: reading.roots, onShow: opener.close });
const step = createStepper(
  () => reading.marks,
  (mark) => opener.now(mark, 'key'),
  opener.close,
);
const stopServing = serveMessages({
  documentId,
  describe: () => describePage(reading),
  step,
  show: opener.show,
  pointed: watchPointed(listeners),
  guardShow: guard.showOnTop,
  guardChosen: guard.chosen,
});

listeners.add('pageshow', ({ persisted }) => {
  if (!persisted) return;
  // Back from the browser's store of pages: scripts do not start again, and what was known of the tab was forgotten.
  reading.repeat();
});
share({
  mayBeListedHost,
  isNamedPhishing,
  card: opener,
  isCard: (target) => target !== null && target === card.host(),
  parts: { drawCard, make, makeHost, makeIcon, placeCard, tellWrong },
  listeners,
  send,
  loadSettings,
  watchSettings,
  guard,
  searchTwins: reading.searchTwins,
  end: end.signal,
});

function onMarked(): void {
  person.followPointer();
}

function leaveIfDead(): void {
  if (!isAlive()) onDead();
}

/** The extension was updated or removed under the page: leave as if we had never been here. */
function onDead(): void {
  end.abort();
  opener.close();
  guard.close();
  try {
    stopServing();
  } catch {
    // The browser has taken the listener away already.
  }
}

/** Tells this document from the next one in the frame. */
function documentId(): string {
  id ??= crypto.getRandomValues(new Uint32Array(4)).join('-');
  return id;
}
