/**
 * A paste or a drop of text that holds an address. Decided at once, from memory: where nothing is on record the event is
 * not touched. Else it is stopped, the background is asked, and the person decides; where no answer comes in time the
 * text goes in, and what is known is said beside the field.
 */
import type { Shown } from '../../messages/guard.ts';
import type { Listeners } from '../listeners.ts';
import { fieldOf, insertAt, type Place, placeIn } from './fields.ts';
import { readText } from './read-text.ts';

export interface PasteAnswers {
  /** Whether a key may be an imitation of what was copied or is known. */
  isSuspect(key: string): boolean;
  isOn(): boolean;
  /** Asks the background about a paste that waits. Rejects when nobody answers. */
  ask(texts: readonly string[], field: HTMLElement): Promise<Shown>;
  /** Shows what was answered, and resolves with what was chosen. */
  show(shown: Shown, field: HTMLElement): Promise<string>;
  /** The paste went on; says beside the field what there is to say. */
  follow(text: string, field: HTMLElement, by: 'paste'): void;
  /** It is about to land in the field, and has been answered for. */
  land(texts: readonly string[], field: HTMLElement): void;
  /** The field is gone. */
  askAgain(): void;
  /** Nobody will answer any more. */
  leave(): boolean;
}

/** A person waits no longer for a paste. A stopped background answers in 40 to 400 ms. */
const PATIENCE_MS = 1_500;
const ONCE_MORE_MS = 60_000;

export function guardPastes(listeners: Listeners, answers: PasteAnswers): void {
  let letThrough: { readonly text: string; readonly untilMs: number } | undefined;

  listeners.add('paste', (event) => take(event, event.clipboardData));
  listeners.add('drop', (event) => take(event, event.dataTransfer));

  function take(event: Event, data: DataTransfer | null): void {
    if (!event.isTrusted || answers.leave()) return;
    const field = fieldOf(event);
    const text = data?.getData('text/plain') ?? '';
    if (field === undefined || text === '' || isLetThrough(text)) return;
    const { listed, whole } = readText(text);
    const doubtful = listed.length === 0 && whole !== undefined && answers.isSuspect(whole.key) ? [whole.text] : listed;
    if (doubtful.length > 0 && answers.isOn()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      void hold(text, doubtful, placeIn(field));
    } else if (whole !== undefined) answers.follow(whole.text, field, 'paste');
  }

  function isLetThrough(text: string): boolean {
    const isFree = letThrough?.text === text && letThrough.untilMs > Date.now();
    letThrough = undefined;
    return isFree;
  }

  async function hold(text: string, texts: readonly string[], place: Place): Promise<void> {
    const asked = answers.ask(texts, place.element);
    const shown = await inTime(asked);
    if (shown?.asks === true && (await answers.show(shown, place.element)) !== 'go') {
      if (place.element.isConnected) place.element.focus();
      return;
    }
    answers.land(texts, place.element);
    if (!insertAt(place, text)) {
      letThrough = { text, untilMs: Date.now() + ONCE_MORE_MS };
      return answers.askAgain();
    }
    if (shown?.asks === true) return;
    // Nothing to ask, or an answer that came too late to ask with: said beside the field.
    const late = shown ?? (await asked.catch(() => undefined));
    if (late !== undefined) void answers.show({ ...late, asks: false }, place.element);
  }
}

/** `undefined` when the answer takes too long, or none comes. */
function inTime(asked: Promise<Shown>): Promise<Shown | undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    asked.then(resolve, () => resolve(undefined));
  });
}
