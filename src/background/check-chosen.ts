/** What follows a click on "Check with Caveat": the answer to the selection or link, or the address is remembered. */
import { parseAddressUri } from '../core/address/address-uri.ts';
import { findAddresses } from '../core/address/find-addresses.ts';
import { dayOf } from '../core/record/calendar.ts';
import { rememberAddress } from '../platform/address-book.ts';
import { browser, type MenuClick } from '../platform/browser.ts';
import { sendToFrame } from '../platform/messaging.ts';
import { answerUrl } from '../platform/own-pages.ts';
import { LINK, REMEMBER } from './menu-ids.ts';

/** Nobody selects a longer address or host on purpose. */
const MAX_INPUT = 2048;

export async function checkChosen(info: MenuClick, tab?: { readonly id?: number | undefined }): Promise<void> {
  const input = inputOf(info);
  if (input === '') return;
  if (info.menuItemId === REMEMBER) await rememberAddress(input, dayOf(Date.now()));
  else await answer(tab?.id, info.frameId ?? 0, input);
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
