/** "Check with Caveat" on selected text and on links. */
import { parseAddressUri } from '../core/address/address-uri.ts';
import { findAddresses } from '../core/address/find-addresses.ts';
import { dayOf } from '../core/record/calendar.ts';
import { rememberAddress } from '../platform/address-book.ts';
import { browser, type MenuClick } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { sendToFrame } from '../platform/messaging.ts';
import { answerUrl } from '../platform/own-pages.ts';
import { checkQr, createQrMenu, isQrMenu } from './qr/check-qr.ts';

const SELECTION = 'check-selection';
const LINK = 'check-link';
const REMEMBER = 'remember-selection';
/** Nobody selects a longer address or host on purpose. */
const MAX_INPUT = 2048;

/** The browser keeps menus, so they are made when the extension is installed or updated, and not at every start. */
export function serveMenu(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (isQrMenu(info)) return void checkQr(info, tab);
    const input = inputOf(info);
    if (input !== '' && info.menuItemId === REMEMBER) void rememberAddress(input, dayOf(Date.now()));
    else if (input !== '') void answer(tab?.id, info.frameId ?? 0, input);
  });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SELECTION, title: t('menu_check_selection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: REMEMBER, title: t('guard_menu_remember'), contexts: ['selection'] });
  browser.contextMenus.create({ id: LINK, title: t('menu_check_link'), contexts: ['link'] });
  createQrMenu();
}

/** The address in it, if there is one: an explorer's link is about what it leads to, and not about the explorer. */
function inputOf({ menuItemId, selectionText, linkUrl }: MenuClick): string {
  const text = (menuItemId === LINK ? linkUrl : selectionText)?.trim().slice(0, MAX_INPUT) ?? '';
  const paid = parseAddressUri(text)?.addresses[0];
  return paid ?? findAddresses(decode(text))[0]?.text ?? text;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** In the top frame, where there is room; in the frame itself, or in a tab of our own, where there is no way in. */
async function answer(tab: number | undefined, frame: number, input: string): Promise<void> {
  const show = (at: number) =>
    tab === undefined ? Promise.reject() : sendToFrame(tab, at, 'background→content/show', { input });
  try {
    await show(0).catch(() => show(frame));
  } catch {
    await browser.tabs.create({ url: answerUrl(input) });
  }
}
