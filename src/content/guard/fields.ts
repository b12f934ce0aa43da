/** Fields in which a value can land, where in them, and how a text is put there so that frameworks and undo see it. */
import { asField, isSecret } from '../read-element.ts';

/** Where a paste was to land. */
export interface Place {
  readonly element: HTMLElement;
  readonly from?: number | null;
  readonly to?: number | null;
  /** In an element that is edited in place. */
  readonly range?: Range;
}

const TEXT_TYPES = /^(text|search|url|tel|email|number)$/;

/** The field of an event, if a value can land in it and it holds no secret. */
export function fieldOf(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  const element = target instanceof Text ? target.parentElement : target;
  return element instanceof HTMLElement && isOpenField(element) ? wholeField(element) : undefined;
}

/** The element that is edited in place, not a part of it. */
function wholeField(element: HTMLElement): HTMLElement {
  let whole = element;
  while (whole.parentElement?.isContentEditable) whole = whole.parentElement;
  return whole;
}

export function isOpenField(element: HTMLElement): boolean {
  const field = asField(element);
  if (field === undefined) return element.isContentEditable;
  const isText = field.localName === 'textarea' || TEXT_TYPES.test(field.type);
  return isText && !field.readOnly && !field.disabled && !isSecret(field);
}

export function textIn(element: HTMLElement): string {
  return asField(element)?.value ?? element.textContent ?? '';
}

export function placeIn(element: HTMLElement): Place {
  const field = asField(element);
  if (field !== undefined) return { element, from: field.selectionStart, to: field.selectionEnd };
  const selection = selectionAt(element);
  return selection?.rangeCount ? { element, range: selection.getRangeAt(0).cloneRange() } : { element };
}

/** Offers the text to the page as a paste, and types it where the page does not take it. False when the field is gone. */
export function insertAt({ element, from, to, range }: Place, text: string): boolean {
  if (!element.isConnected) return false;
  element.focus();
  const field = asField(element);
  if (field !== undefined && from != null) field.setSelectionRange(from, to ?? from);
  if (range !== undefined) {
    const selection = selectionAt(element);
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { bubbles: true, composed: true, cancelable: true, clipboardData, dataType: 'text/plain', data: text };
  // Chrome reads the first, Firefox the last two.
  if (element.dispatchEvent(new ClipboardEvent('paste', init))) document.execCommand('insertText', false, text);
  return true;
}

function selectionAt(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? getSelection();
}
