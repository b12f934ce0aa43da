/** "Check with Caveat" on selected text and on links. */
import { browser } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { LINK, REMEMBER, SELECTION } from './menu-ids.ts';
import { createQrMenu, isQrMenu } from './qr/qr-menu.ts';

/** The browser keeps menus, so they are made when the extension is installed or updated, and not at every start. */
export function serveMenu(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (isQrMenu(info)) void import('./qr/check-qr.ts').then(({ checkQr }) => checkQr(info, tab));
    else void import('./check-chosen.ts').then(({ checkChosen }) => checkChosen(info, tab));
  });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SELECTION, title: t('menu_check_selection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: REMEMBER, title: t('guard_menu_remember'), contexts: ['selection'] });
  browser.contextMenus.create({ id: LINK, title: t('menu_check_link'), contexts: ['link'] });
  createQrMenu();
}
