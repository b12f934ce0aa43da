/**
 * Underlines ranges through the CSS Custom Highlight API: the page's own content stays as it is. Caution and danger are
 * told apart by the line as well as by the colour. Nothing is registered until there is something to underline.
 *
 * A page can see and clear what is registered. It is put back, a limited number of times: whoever goes on clearing it
 * wins nothing by it, for the badge and the popup are out of its reach.
 */
import { MARK } from '../platform/tokens.ts';
import type { MarkLevel } from './mark.ts';

export interface Highlights {
  add(range: Range, level: MarkLevel): void;
  remove(range: Range, level: MarkLevel): void;
  /** Puts back what the page has cleared. */
  restore(): void;
  clear(): void;
}

const CSS_TEXT = `
::highlight(caveat-danger){${MARK.danger};text-underline-offset:2px}
::highlight(caveat-caution){${MARK.caution};text-underline-offset:2px}`;
const NAMES = { danger: 'caveat-danger', caution: 'caveat-caution' } as const;
const MAX_RESTORED = 100;
const DOCUMENT = 9;
const FRAGMENT = 11;

export function createHighlights(): Highlights {
  const made = new Map<MarkLevel, Highlight>();
  /** Firefox applies a sheet to the tree that adopted it only, so each shadow root needs it. */
  const roots = new Set<DocumentOrShadowRoot>();
  let sheet: CSSStyleSheet | undefined;
  let restored = 0;

  return {
    add(range, level) {
      const known = made.get(level);
      if (known === undefined) register(level, new Highlight(range));
      else known.add(range);
      const root = range.startContainer.getRootNode();
      if (root.nodeType !== DOCUMENT && root.nodeType !== FRAGMENT) return;
      roots.add(root as Document | ShadowRoot);
      adopt(root as Document | ShadowRoot);
    },
    remove(range, level) {
      made.get(level)?.delete(range);
    },
    restore() {
      for (const [level, highlight] of made) {
        if (CSS.highlights.get(NAMES[level]) !== highlight && restored++ < MAX_RESTORED) register(level, highlight);
      }
      for (const root of roots) if (!hasSheet(root) && restored++ < MAX_RESTORED) adopt(root);
    },
    clear() {
      for (const level of made.keys()) CSS.highlights.delete(NAMES[level]);
      for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
      made.clear();
      roots.clear();
    },
  };

  function register(level: MarkLevel, highlight: Highlight): void {
    made.set(level, highlight);
    CSS.highlights.set(NAMES[level], highlight);
  }

  function hasSheet(root: DocumentOrShadowRoot): boolean {
    return sheet !== undefined && root.adoptedStyleSheets.includes(sheet);
  }

  function adopt(root: DocumentOrShadowRoot): void {
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS_TEXT);
    }
    if (!hasSheet(root)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
