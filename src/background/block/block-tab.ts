import { browser } from '../../platform/browser.ts';

const PAGE = 'src/blocked/index.html';

/**
 * Moves a tab to the page that stands in the way. The background does it, so the page need not be web-accessible and no
 * web page can open or frame it. The impostor's entry stays in the tab's history, one step back.
 */
export async function blockTab(tab: number, url: string): Promise<void> {
  await browser.tabs.update(tab, { url: `${browser.runtime.getURL(PAGE)}#${encodeURIComponent(url)}` });
}
