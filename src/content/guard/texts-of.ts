const MOST = 40;
const LONGEST = 120;

/** Visible short texts of elements, each once. */
export function textsOf(
  root: ParentNode,
  selector: string,
  counts: (element: Element) => boolean = () => true,
): string[] {
  const texts = new Set<string>();
  for (const element of root.querySelectorAll(selector)) {
    if (texts.size >= MOST) break;
    const text = counts(element) ? textOf(element) : '';
    if (text !== '') texts.add(text);
  }
  return [...texts];
}

/** Empty where it is longer than a label is. */
export function textOf(element: Element | null): string {
  const { value, type } = (element ?? {}) as Partial<HTMLInputElement>;
  const text = element?.textContent?.trim() || (type === 'submit' || type === 'button' ? value : '') || '';
  return text.length <= LONGEST ? text : '';
}
