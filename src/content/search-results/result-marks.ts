/**
 * Underlines the titles of results through the CSS Custom Highlight API: nothing is put into the page, and nothing into
 * other people's links.
 */
import type { Level } from '../../core/verdict/level.ts';
import { MARK } from '../../platform/tokens.ts';

export type ResultLevel = Exclude<Level, 'none'>;

export interface ResultMarks {
  add(range: Range, level: ResultLevel): void;
  clear(): void;
}

const CSS_TEXT = `
::highlight(caveat-result-danger){${MARK.danger}}
::highlight(caveat-result-caution){${MARK.caution}}
::highlight(caveat-result-note){${MARK.note}}`;

export function createResultMarks(): ResultMarks {
  const made = new Map<ResultLevel, Highlight>();
  let sheet: CSSStyleSheet | undefined;
  return {
    add(range, level) {
      if (sheet === undefined) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(CSS_TEXT);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }
      const known = made.get(level);
      if (known !== undefined) return void known.add(range);
      const highlight = new Highlight(range);
      made.set(level, highlight);
      CSS.highlights.set(`caveat-result-${level}`, highlight);
    },
    clear() {
      for (const level of made.keys()) CSS.highlights.delete(`caveat-result-${level}`);
      made.clear();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((each) => each !== sheet);
      sheet = undefined;
    },
  };
}
