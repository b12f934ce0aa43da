/**
 * Hides the page for the moments until the tab is moved away from it, or until the background has nothing against it:
 * in a closed shadow root, in the top layer, so that nobody types into a page that is named as phishing.
 */
import { make } from '../card/make.ts';

export interface Cover {
  show(): void;
  hide(): void;
}

const CSS_TEXT = `:host{all:initial!important;display:contents!important}
[popover]{position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;padding:0;border:0;background:Canvas;color-scheme:light dark}`;

export function createCover(): Cover {
  let host: HTMLElement | undefined;
  return {
    show() {
      if (host?.isConnected === true) return;
      host = make('div', '');
      const root = host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS_TEXT);
      root.adoptedStyleSheets = [sheet];
      const veil = make('div', '');
      veil.popover = 'manual';
      veil.role = 'dialog';
      veil.ariaLabel = 'Caveat';
      root.append(veil);
      document.documentElement?.append(host);
      if (host.isConnected) veil.showPopover();
    },
    hide() {
      host?.remove();
      host = undefined;
    },
  };
}
