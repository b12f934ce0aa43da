import { textDirection, textLocale } from '../platform/i18n.ts';
import { tokensCss } from '../platform/tokens.ts';

/** Gives one of our pages its look, its language and its direction. To be called before the first paint. */
export function startPage(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss(':root'));
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  page.documentElement.lang = textLocale();
  page.documentElement.dir = textDirection();
}
