/**
 * What is copied. A selection that is an address is told to the background, which remembers it for ten minutes; any
 * other copy wakes nobody. Read after the page's own copy handlers, so that what they put on the clipboard is seen.
 */

import type { Listeners } from '../listeners.ts';
import { asField } from '../read-element.ts';
import { isOpenField } from './fields.ts';

/** @param onCopied called with a copied address, and with what the page put on the clipboard instead */
export function watchCopies(
  listeners: Listeners,
  isAddress: (text: string) => boolean,
  onCopied: (selected: string, written: string | undefined) => void,
): void {
  for (const type of ['copy', 'cut'] as const) {
    listeners.add(type, (event) => {
      const selected = selectedText(event);
      if (!event.isTrusted || !isAddress(selected)) return;
      const last = (late: ClipboardEvent): void => {
        const written = late.defaultPrevented ? late.clipboardData?.getData('text/plain').trim() : undefined;
        onCopied(selected, written === selected ? undefined : written);
      };
      // Added now, it runs after every listener that the page has added before.
      addEventListener(type, last, { once: true });
      setTimeout(() => removeEventListener(type, last));
    });
  }
}

export function selectedText(event: Event): string {
  const [target] = event.composedPath();
  const field = target instanceof Element ? asField(target) : undefined;
  if (field === undefined) return String(getSelection()).trim();
  if (!isOpenField(field)) return '';
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0).trim();
}
