/**
 * Addresses that arrive in a field without a paste: typed, filled in by the browser, put there by the site's own button
 * or by a scanner. A script that sets a value leaves no trace, so fields are read a few times after the person did
 * something. The answer stands beside the field and holds nothing.
 */
import type { Listeners } from '../listeners.ts';
import { asField } from '../read-element.ts';
import { fieldOf, isOpenField, textIn } from './fields.ts';
import { readText } from './read-text.ts';

export interface ArrivalWatch {
  /** This text in this field has been answered for. */
  known(field: HTMLElement, text: string): boolean;
}

/** A person who types or a script that fills in stops for so long. */
const SETTLED_MS = 400;
/** After a click on "Paste" or "Scan", in milliseconds. */
const AFTER_CLICK_MS = [300, 1_000, 3_000, 10_000, 30_000];
/** More fields than a form that sends has. */
const MOST_FIELDS = 60;

export function watchArrivals(
  listeners: Listeners,
  roots: () => readonly (Document | ShadowRoot)[],
  onArrival: (text: string, field: HTMLElement) => void,
): ArrivalWatch {
  const last = new WeakMap<Element, string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let settling: ReturnType<typeof setTimeout> | undefined;

  for (const type of ['input', 'change'] as const) {
    listeners.add(type, (event) => {
      const field = fieldOf(event);
      if (field === undefined) return;
      clearTimeout(settling);
      settling = setTimeout(() => look(field), SETTLED_MS);
    });
  }
  listeners.add('click', (event) => {
    if (!event.isTrusted) return;
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    for (const ms of AFTER_CLICK_MS) timers.add(setTimeout(lookAtAll, ms));
  });

  function lookAtAll(): void {
    if (document.hidden) return;
    const fields = roots().flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('input,textarea')]);
    for (const field of fields.slice(0, MOST_FIELDS)) if (isOpenField(field)) look(field);
  }

  function look(field: HTMLElement): void {
    const value = textIn(field);
    const { whole } = readText(value.length > 200 ? '' : value);
    if (whole === undefined) {
      last.delete(field);
      return;
    }
    if (!known(field, whole.text)) onArrival(whole.text, field);
  }

  function known(field: HTMLElement, text: string): boolean {
    if (last.get(field) === text) return true;
    last.set(field, text);
    return false;
  }

  // What stands in a field when the page is read was put there by the page, and a person did nothing yet.
  listeners.add('focusin', (event) => {
    const [target] = event.composedPath();
    const field = target instanceof Element ? asField(target) : undefined;
    const { whole } = field !== undefined && isOpenField(field) ? readText(field.value) : {};
    if (field !== undefined && whole !== undefined && !last.has(field)) last.set(field, whole.text);
  });
  return { known };
}
