/**
 * Hides the page for the moments until the tab is moved away from it, or until the background has nothing against it:
 * in a closed shadow root, in the top layer, so that nobody types into a page that is named as phishing.
 */
import type { CardParts } from '../guard/warning-host.ts';

export interface Cover {
  show(): void;
  hide(): void;
}

const CSS_TEXT = `:host{all:initial!important;display:contents!important}
[popover]{position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;padding:0;border:0;background:Canvas;color-scheme:light dark}`;

export function createCover({ make, makeHost }: CardParts): Cover {
  let host: HTMLElement | undefined;
  return {
    show() {
      if (host?.isConnected === true) return;
      const made = makeHost(CSS_TEXT);
      host = made.host;
      const veil = make('div', '');
      veil.popover = 'manual';
      veil.role = 'dialog';
      veil.ariaLabel = 'Caveat';
      made.root.append(veil);
      document.documentElement?.append(host);
      if (host.isConnected) veil.showPopover();
    },
    hide() {
      host?.remove();
      host = undefined;
    },
  };
}
