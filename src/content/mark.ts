/** A listed address at one place of the page: what it covers, and whether it still stands there. */
import type { Level } from '../core/verdict/level.ts';
import type { Place, TextPlace } from './hit.ts';
import { isIgnorable } from './ignorable.ts';
import { holdsText } from './read-element.ts';

export type MarkLevel = Extract<Level, 'caution' | 'danger'>;

export interface Mark {
  /** The address as written. */
  readonly text: string;
  readonly level: MarkLevel;
  /** The element around it, which can be hovered and focused. */
  readonly element: Element;
  /** The visible text that stands for it; absent for a field, and for a button without text. */
  readonly range?: Range;
  /** An attribute or a field holds it, so that the whole element stands for it. */
  readonly isWhole: boolean;
}

/** A longer text is not what its link or button is about. */
const LONGEST_LABEL = 120;
const TEXT = 4;

/** `undefined` where the place is gone. */
export function createMark(text: string, level: MarkLevel, place: Place): Mark | undefined {
  if (place.kind === 'text') return markText(text, level, place);
  const { element } = place;
  if (!element.isConnected) return undefined;
  const range = labelOf(element);
  return { text, level, element, isWhole: true, ...(range === undefined ? {} : { range }) };
}

/** The page may have changed the text, the attribute or the field since. */
export function isCurrent({ text, element, range, isWhole }: Mark): boolean {
  if (!element.isConnected) return false;
  if (isWhole) return holdsText(element, text);
  return range !== undefined && !range.collapsed && visible(range.toString()) === text;
}

/** Whether a point of the window lies on the mark. */
export function isAt({ element, range, isWhole }: Mark, x: number, y: number): boolean {
  const rects = isWhole || range === undefined ? element.getClientRects() : range.getClientRects();
  return [...rects].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** Where the mark is in the window: a text that wraps has several rectangles, of which the first counts. */
export function placeOf({ element, range }: Mark): DOMRect | undefined {
  const rects = (range ?? element).getClientRects();
  return [...rects].find(({ width, height }) => width > 0 && height > 0) ?? visibleBox(element);
}

export function isSamePlace(a: Mark, b: Mark): boolean {
  if (a.text !== b.text || a.isWhole !== b.isWhole || a.element !== b.element) return false;
  if (a.isWhole || a.range === undefined || b.range === undefined) return true;
  return a.range.startContainer === b.range.startContainer && a.range.startOffset === b.range.startOffset;
}

/** The elements over which a pointer may be when it is on the mark. */
export function elementsOf({ element, range }: Mark): Set<Node> {
  const first = range?.startContainer.parentNode;
  const last = range?.endContainer.parentNode;
  return new Set([element, first ?? element, last ?? element]);
}

function markText(text: string, level: MarkLevel, { first, last }: TextPlace): Mark | undefined {
  if (first.start >= first.node.length || last.end > last.node.length) return undefined;
  if (!first.node.isConnected || !last.node.isConnected) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  const element = elementAround(range.commonAncestorContainer);
  const mark = element === undefined ? undefined : { text, level, element, range, isWhole: false };
  return mark !== undefined && isCurrent(mark) ? mark : undefined;
}

/** Text may stand right in a shadow root, which is no element: then its host is the place. */
function elementAround(node: Node): Element | undefined {
  if (node.nodeType === 1) return node as Element;
  return node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
}

function labelOf(element: Element): Range | undefined {
  if (element.localName === 'textarea' || !hasShortText(element)) return undefined;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

/** Stops where it is too long: the text of a whole page may be inside. */
function hasShortText(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, TEXT);
  let length = 0;
  for (let steps = 0; steps < LONGEST_LABEL; steps++) {
    const node = walker.nextNode() as Text | null;
    if (node === null) return length > 0;
    if (node.length > 2 * LONGEST_LABEL) return false;
    length += node.data.trim().length;
    if (length > LONGEST_LABEL) return false;
  }
  return false;
}

function visible(text: string): string {
  return [...text].filter((character) => !isIgnorable(character.charCodeAt(0))).join('');
}

function visibleBox(element: Element): DOMRect | undefined {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? box : undefined;
}
