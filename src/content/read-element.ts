/** What elements hold beside their text: links, tooltips, what a button copies, what stands in a field. */
import { MIN_RUN } from '../core/address/visit-runs.ts';
import { findListed, WINDOW, windowEnd } from './find-listed.ts';
import { findRuns } from './find-spots.ts';
import { IGNORABLE } from './ignorable.ts';
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
/** Kinds of fields that hold text which is no secret. */
const TEXT_FIELDS = ['text', 'search', 'url', 'tel', 'hidden', 'email'];

const SECRET = /passw|passphrase|mnemonic|seed|secret|private.?key|recovery|one-time/i;

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** @returns how many characters were read */
export function readAttributes(element: Element, found: Found): number {
  let read = 0;
  if (element.hasAttributes()) for (const name of ATTRIBUTES) read += readAttribute(element, name, found);
  return read;
}

/** @returns how many characters were read */
export function readAttribute(element: Element, name: string, found: Found): number {
  const value = element.getAttribute(name);
  if (value === null || value.length < MIN_RUN) return 0;
  // What an input holds now is read as a field.
  return name === 'value' && element.localName === 'input' ? 0 : readValue(element, value, found);
}

/** Under whatever name. */
export function readAnyAttribute(element: Element, found: Found): void {
  for (const name of element.getAttributeNames().slice(0, MOST_NAMES)) {
    if (!ATTRIBUTES.includes(name)) readValue(element, element.getAttribute(name), found);
  }
}

/** What a field holds now. Passwords and other secrets are never read. @returns how many characters were read */
export function readField(field: Field, found: Found): number {
  return isReadable(field) ? readValue(field, field.value, found, LONGEST_FIELD) : 0;
}

export function asField(node: EventTarget | undefined): Field | undefined {
  const name = (node as Partial<Element> | undefined)?.localName;
  return name === 'input' || name === 'textarea' ? (node as Field) : undefined;
}

/** Whether a field or an attribute of an element still holds this text. */
export function holdsText(element: Element, text: string): boolean {
  const field = asField(element);
  const isInput = field?.localName === 'input';
  if (field !== undefined && holds(field.value, text)) return true;
  return element
    .getAttributeNames()
    .some((name) => (name !== 'value' || !isInput) && holds(element.getAttribute(name), text));
}

/** Whether a field says that it holds what opens a wallet or an account. */
export function isSecret(field: Field): boolean {
  return ['name', 'id', 'autocomplete', 'placeholder', 'aria-label'].some((name) =>
    SECRET.test(field.getAttribute(name) ?? ''),
  );
}

function isReadable(field: Field): boolean {
  return (field.localName === 'textarea' || TEXT_FIELDS.includes(field.type)) && !isSecret(field);
}

/** Longer values are read so far. */
const LONGEST_ATTRIBUTE = 4 * WINDOW;
const LONGEST_FIELD = 16 * WINDOW;
/** More attributes than an element needs. */
const MOST_NAMES = 24;

function readValue(element: Element, value: string | null, found: Found, longest = LONGEST_ATTRIBUTE): number {
  if (value === null || value.length < MIN_RUN) return 0;
  if (findRuns(value) === undefined) return Math.min(value.length, longest);
  const text = readable(value, longest);
  const visit = {
    seen: found.seen,
    found: (written: string) => found.hit({ text: written, place: { kind: 'element', element } }),
  } as const;
  const { length } = text;
  for (let from = 0; from < length; ) {
    const end = windowEnd(text, from);
    findListed(from === 0 && end === length ? text : text.slice(from, end), visit);
    from = end;
  }
  if (value.length > longest) found.cut?.();
  return length;
}

/** A link may carry another one, in which the colon of `bitcoin:` is written `%3A`; nobody sees joiners in a value. */
function readable(value: string, longest: number): string {
  const text = value.slice(0, longest).replace(IGNORABLE, '');
  return text.includes('%3') ? text.replace(/%3a/gi, ':') : text;
}

function holds(value: string | null, text: string): boolean {
  return value !== null && value.length >= text.length && readable(value, LONGEST_FIELD).includes(text);
}
