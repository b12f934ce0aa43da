/** What a page shows shortened it often keeps whole in an attribute, under any name. */
import { readAnyAttribute } from './read-element.ts';
import type { Found } from './read-texts.ts';

/** Longer texts are no shortened address. */
const LONGEST = 160;
/** How far up from a shortened text its whole form may stand. */
const UP = 3;

export function readWholes(node: Text, text: string, found: Found): void {
  if (text.length > LONGEST || !isShortened(text)) return;
  let element = node.parentElement;
  for (let up = 0; up < UP && element !== null; up++) {
    readAnyAttribute(element, found);
    element = element.parentElement;
  }
}

/** The ends of something long with dots between. */
function isShortened(text: string): boolean {
  const at = text.indexOf('…');
  return (at >= 0 ? at : text.indexOf('...')) > 2;
}
