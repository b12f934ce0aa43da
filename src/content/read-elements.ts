/**
 * Reads what the elements in a part of the page hold beside their text, and which of them have a shadow root or may get
 * one. The browser finds those with an attribute some ten times as fast as asking each element, one attribute at a time
 * fastest. What is found stays found when the page changes between two slices; what is added is read by itself.
 */
import { ATTRIBUTES, asField, readAttribute, readAttributes, readField } from './read-element.ts';
import type { TreeFound } from './read-tree.ts';
import { NODE, SLICE } from './slice.ts';

/** All but the most frequent ones to which no page can attach a shadow root. */
const NO_HOSTS = ':not(td,a,li,tr,i,path,svg,b,button,img,input,label,ul,th,g,code,option,use,script,link,meta,style)';
/** Plain elements that pages hang a shadow root on; while empty, they may be waiting for it. */
const MAY_HOST = new Set(['div', 'main', 'section', 'article', 'aside']);

type Read = (element: Element, found: TreeFound) => number;

const QUERIES: readonly (readonly [selector: string, read: Read])[] = [
  [NO_HOSTS, readHost],
  ...ATTRIBUTES.map((name): (typeof QUERIES)[number] => [
    `[${name}]`,
    (element, found) => readAttribute(element, name, found),
  ]),
  ['input', readFieldOf],
  ['textarea', readFieldOf],
];

/** Yields how much was read since it last did. */
export function* readElements(root: Node, found: TreeFound): Generator<number> {
  if (isElement(root)) yield readHost(root, found) + readAttributes(root, found) + readFieldOf(root, found);
  if ((root as Partial<Element>).firstElementChild == null) return;
  for (const [selector, read] of QUERIES) {
    const elements = (root as Element).querySelectorAll(selector);
    let at = 0;
    do {
      let taken = 0;
      for (; at < elements.length && taken < SLICE; at++) taken += NODE + read(elements[at] as Element, found);
      yield taken;
    } while (at < elements.length);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function readHost(element: Element, found: TreeFound): number {
  const { shadowRoot, localName } = element;
  if (shadowRoot !== null) found.shadow(shadowRoot);
  else if (localName.includes('-') || (MAY_HOST.has(localName) && element.firstChild === null)) found.custom(element);
  return 0;
}

function readFieldOf(element: Element, found: TreeFound): number {
  const field = asField(element);
  return field === undefined ? 0 : readField(field, found);
}
