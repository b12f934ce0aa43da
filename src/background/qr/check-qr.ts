/**
 * "Check this QR code": a picture of the tab in front, taken after the person's own gesture and read here. Nothing is
 * fetched, and the picture is gone when it has been read.
 */

import type { Pointed } from '../../messages/protocol.ts';
import { browser, type MenuClick } from '../../platform/browser.ts';
import { loadList } from '../../platform/list-store.ts';
import { isFailure, sendToFrame } from '../../platform/messaging.ts';
import { guardCss } from '../guard/guard-css.ts';
import { composeQr } from './compose-qr.ts';
import { QR } from './qr-menu.ts';
import { readCode } from './read-code.ts';

interface Tab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** The answer stands in the top frame. */
export async function checkQr(info: Pick<MenuClick, 'frameId' | 'srcUrl' | 'mediaType'>, tab?: Tab): Promise<void> {
  if (tab?.id === undefined) return;
  const code = await readInSight(info, tab.id, tab.windowId);
  const card = await composeQr(loadList, code, Date.now());
  const shown = { id: QR, card, css: guardCss(), asks: false, frame: 0 };
  await sendToFrame(tab.id, 0, 'background→content/guard-show', shown).catch(() => undefined);
}

async function readInSight(
  { frameId = 0, srcUrl = '', mediaType }: Pick<MenuClick, 'frameId' | 'srcUrl' | 'mediaType'>,
  tab: number,
  window: number | undefined,
): Promise<string | undefined> {
  if (srcUrl.startsWith('data:image/')) return readCode(srcUrl);
  const picture = await takePicture(window);
  if (picture === undefined) return undefined;
  const pointed = frameId === 0 && mediaType !== undefined ? await askPointed(tab) : undefined;
  return readCode(picture, pointed);
}

async function takePicture(window: number | undefined): Promise<string | undefined> {
  try {
    return await browser.tabs.captureVisibleTab(window, { format: 'png' });
  } catch {
    // A page of the browser itself, or one on which extensions are not allowed.
    return undefined;
  }
}

async function askPointed(tab: number): Promise<Pointed | undefined> {
  try {
    const reply = await sendToFrame(tab, 0, 'background→content/pointed', {});
    return isFailure(reply) ? undefined : reply;
  } catch {
    return undefined;
  }
}
