/** What stands beside a copy button: the texts of what it lies in, the nearest first, with what its fields hold. */
import { asField, isSecret } from '../read-element.ts';

/** Longer ones are no longer about this button. */
const LONGEST = 400;
/** What is told about one of them. */
const MOST_TOLD = 2_000;
const MOST = 8;

/** @param path of the click: elements that have gone meanwhile tell nothing */
export function textsBeside(path: readonly EventTarget[]): readonly string[] {
  const texts = new Set<string>();
  for (const target of path) {
    if (!(target instanceof HTMLElement) || !target.isConnected) continue;
    const text = visibleText(target);
    if (text === undefined || texts.size >= MOST) break;
    if (text !== '') texts.add(text.slice(0, MOST_TOLD));
  }
  return [...texts];
}

/** As it reads, and node by node; `undefined` where there is too much of it. A button's own word may touch the address before it. */
function visibleText(element: HTMLElement): string | undefined {
  const fields = [...element.querySelectorAll('input,textarea'), element].flatMap((each) => asField(each) ?? []);
  const values = fields.filter((field) => field.type !== 'password' && field.type !== 'hidden' && !isSecret(field));
  // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen was shown
  const text = element.innerText;
  if (text.length > LONGEST) return undefined;
  return [text, ...nodeTexts(element), ...values.map(({ value }) => value)].join('\n').trim();
}

function nodeTexts(element: HTMLElement): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement?.checkVisibility()) texts.push(nodeValue ?? '');
  }
  return texts;
}
