/** The popup and the badge ask the tab in front what site it shows. Here it is the site that was stopped. */
import type { PageReport } from '../messages/reports.ts';
import { answer } from '../platform/messaging.ts';

export function answerPopup(url: URL): void {
  const report: PageReport = {
    host: url.hostname,
    path: url.pathname,
    contentType: document.contentType,
    reading: 'off',
    addressesSeen: 0,
    listed: [],
  };
  const document_ = crypto.randomUUID();
  answer(
    { 'page→content/describe': () => report, 'background→content/document': () => ({ id: document_ }) },
    (_name, request) => request as never,
  );
}
