/** The menu that reads a QR code; what reads it is loaded at the click. */
import { browser, type MenuClick } from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';

/** Names the menu, and the card that answers. */
export const QR = 'check-qr';

export function createQrMenu(): void {
  browser.contextMenus.create({ id: QR, title: t('qr_menu'), contexts: ['image', 'page', 'frame', 'video'] });
}

export function isQrMenu({ menuItemId }: MenuClick): boolean {
  return menuItemId === QR;
}
