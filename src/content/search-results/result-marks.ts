/**
 * Underlines the titles of results through the CSS Custom Highlight API: nothing is put into the page, and nothing into
 * other people's links.
 */
import type { Level } from '../../core/verdict/level.ts';

export type ResultLevel = Exclude<Level, 'none'>;

export interface ResultMarks {
  add(range: Range, level: ResultLevel): void;
  clear(): void;
}

const CSS_TEXT = `
::highlight(caveat-result-danger){text-decoration:underline wavy 1.5px #d3281c;background-color:rgb(211 40 28/.14)}
::highlight(caveat-result-caution){text-decoration:underline dashed 2px #b06a00;background-color:rgb(255 170 20/.16)}
::highlight(caveat-result-note){text-decoration:underline dotted 2px #6a7a94}`;

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
