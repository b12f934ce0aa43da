/** Builds elements from text alone: nothing of a page or of the list is ever read as HTML. */
const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string | undefined;

/** An HTML element, also on a page that is XML. Absent children are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElementNS(XHTML, name) as HTMLElementTagNameMap[K];
  if (className !== '') element.className = className;
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** An element with a closed root and its style, to be put on a page. */
export function makeHost(css: string): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = make('div', '');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** A drawing on a grid of 16. A word always stands beside it. */
export function makeIcon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const drawing = document.createElementNS(SVG, 'path');
  drawing.setAttribute('d', path);
  drawing.setAttribute('fill', 'currentColor');
  drawing.setAttribute('fill-rule', 'evenodd');
  svg.append(drawing);
  return svg;
}
