/**
 * What a person does with marks and with the card: points, focuses, types, presses keys. Registered at the very start,
 * before the page can register anything, because an open card must not let the page see or stop what happens in it.
 */
import type { CardHost } from './card/card-host.ts';
import type { Listeners } from './listeners.ts';
import type { CardOpener } from './open-card.ts';
import { asField } from './read-element.ts';
import type { Reading } from './reading.ts';

const SHIELDED = [
  'click',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keyup',
  'keypress',
  'focusout',
  'copy',
] as const;

export interface Person {
  /** From now on the pointer is followed: there are marks. */
  followPointer(): void;
}

export function watchPerson(listeners: Listeners, card: CardHost, opener: CardOpener, reading: Reading): Person {
  const isOurs = (event: Event): boolean => card.host() !== undefined && event.target === card.host();

  for (const type of SHIELDED) {
    listeners.add(type, (event) => {
      if (!isOurs(event)) {
        if (type === 'pointerdown' && event.isTrusted) opener.close();
        return;
      }
      event.stopImmediatePropagation();
      if (type === 'click' && event.isTrusted) card.press(event as MouseEvent);
    });
  }
  listeners.add('keydown', (event) => {
    if (card.isOpen() && event.isTrusted && event.key === 'Escape') {
      event.stopImmediatePropagation();
      event.preventDefault();
      opener.close();
    } else if (isOurs(event)) event.stopImmediatePropagation();
  });
  listeners.add('focusin', (event) => {
    if (isOurs(event)) return event.stopImmediatePropagation();
    if (!card.isReturningFocus()) void onFocus(event, opener, reading);
  });
  listeners.add('input', (event) => {
    if (event.isTrusted) void onInput(event, reading);
  });

  let isFollowing = false;
  return {
    followPointer() {
      if (isFollowing) return;
      isFollowing = true;
      listeners.add('pointermove', (event) => {
        if (!event.isTrusted || event.pointerType === 'touch') return;
        if (isOurs(event)) return opener.stay();
        const mark = reading.marks.at(event.composedPath(), event.clientX, event.clientY);
        if (mark === undefined) opener.leave();
        else opener.soon(mark);
      });
      listeners.add('scroll', () => card.follow());
      listeners.add('resize', () => card.follow());
    },
  };
}

/** A root that was attached after the page was read is met here at the latest. */
async function onFocus(event: FocusEvent, opener: CardOpener, reading: Reading): Promise<void> {
  const [element] = event.composedPath();
  if (!(element instanceof Element)) return;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) reading.addShadow(root);
  const field = asField(element);
  if (field !== undefined) await reading.readFields([field]);
  const mark = element.matches(':focus-visible') ? reading.marks.within(element) : undefined;
  if (mark !== undefined) opener.now(mark, 'focus');
  else opener.leaveFocus();
}

/** What is typed is read, to be marked; the guard says what there is to say about it. */
async function onInput(event: Event, reading: Reading): Promise<void> {
  const field = asField(event.composedPath()[0]);
  if (field !== undefined) await reading.readFields([field]);
}
