/** What elements hold beside their text: links, tooltips, what a button copies, what stands in a field. */
import { MIN_RUN } from '../core/address/visit-runs.ts';
import { findListed, WINDOW } from './find-listed.ts';
import type { Found } from './read-texts.ts';

export const ATTRIBUTES = [
  'href',
  'title',
  'aria-label',
  'data-address',
  'data-bs-title',
  'data-clipboard-text',
  'data-copy',
  'data-highlight-target',
  'data-original-title',
  'data-tooltip',
  'data-value',
  'value',
];
const SELECTOR = ATTRIBUTES.map((name) => `[${name}]`).join();
/** Kinds of fields that hold text which is no secret. */
const TEXT_FIELDS = ['text', 'search', 'url', 'tel', 'hidden', 'email'];

export type Field = HTMLInputElement | HTMLTextAreaElement;

export function readAttributes(element: Element, found: Found): void {
  if (!element.matches(SELECTOR)) return;
  for (const name of ATTRIBUTES) {
    if (name === 'value' && element.localName === 'input') continue;
    readValue(element, element.getAttribute(name), found);
  }
}

/** What a field holds now. Passwords are never read. */
export function readField(field: Field, found: Found): void {
  if (isReadable(field)) readValue(field, field.value, found);
}

export function asField(node: EventTarget | undefined): Field | undefined {
  const name = (node as Partial<Element> | undefined)?.localName;
  return name === 'input' || name === 'textarea' ? (node as Field) : undefined;
}

/** Whether a field or an attribute of an element still holds this text. */
export function holdsText(element: Element, text: string): boolean {
  const field = asField(element);
  if (field?.value.includes(text)) return true;
  return ATTRIBUTES.some(
    (name) => (name !== 'value' || field === undefined) && (element.getAttribute(name)?.includes(text) ?? false),
  );
}

function isReadable(field: Field): boolean {
  return field.localName === 'textarea' || TEXT_FIELDS.includes(field.type);
}

function readValue(element: Element, value: string | null, found: Found): void {
  if (value === null || value.length < MIN_RUN) return;
  findListed(value.slice(0, WINDOW), {
    seen: found.seen,
    found: (text) => found.hit({ text, place: { kind: 'element', element } }),
  });
}
