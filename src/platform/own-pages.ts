/** Addresses of our own pages. No web page can open or frame them: nothing of the extension is web-accessible. */
import { browser } from './browser.ts';

/** The popup as a page, answering for a host or an address. */
export function answerUrl(input: string): string {
  return `${browser.runtime.getURL('src/popup/index.html')}#${encodeURIComponent(input)}`;
}

export function welcomeUrl(): string {
  return browser.runtime.getURL('src/welcome/index.html');
}
