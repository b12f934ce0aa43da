/** Addresses of our own pages. No web page can open or frame them: nothing of the extension is web-accessible. */
import type { CardReport } from '../messages/card-report.ts';
import { browser } from './browser.ts';

/** The popup as a page, answering for a host or an address. */
export function answerUrl(input: string): string {
  return `${browser.runtime.getURL('src/popup/index.html')}#${encodeURIComponent(input)}`;
}

/** The page that prepares a report on a host, a listed path or an address. */
export function reportUrl({ input, said = [] }: CardReport): string {
  const query = said.length === 0 ? '' : `?said=${said.join()}`;
  return `${browser.runtime.getURL('src/blocked/report.html')}${query}#${encodeURIComponent(input)}`;
}

export function welcomeUrl(): string {
  return browser.runtime.getURL('src/welcome/index.html');
}
