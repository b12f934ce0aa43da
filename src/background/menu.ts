/** "Check with Caveat" on selected text and on links. */
import { browser, type MenuClick } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { sendToFrame } from '../platform/messaging.ts';

const MENU_ID = 'check-with-caveat';
/** Nobody selects a longer address or host on purpose. */
const MAX_INPUT = 2048;

/** The browser keeps menus, so they are made when the extension is installed or updated, and not at every start. */
export function serveMenu(): void {
  browser.runtime.onInstalled.addListener(() => void createMenu());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const input = inputOf(info);
    if (tab?.id !== undefined && input !== '') void showCard(tab.id, info.frameId ?? 0, input);
  });
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ID, title: t('menu_check'), contexts: ['selection', 'link'] });
}

function inputOf({ selectionText, linkUrl }: MenuClick): string {
  return (selectionText ?? linkUrl ?? '').trim().slice(0, MAX_INPUT);
}

/** In the top frame, where there is room; in the frame itself where the top frame has no content script. */
async function showCard(tab: number, frame: number, input: string): Promise<void> {
  try {
    await sendToFrame(tab, 0, 'background→content/show', { input });
  } catch {
    await sendToFrame(tab, frame, 'background→content/show', { input }).catch(() => undefined);
  }
}
