import { tokensCss } from '../platform/tokens.ts';

/** Gives a page the palette. To be called before the first paint. */
export function adoptTokens(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss(':root'));
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
