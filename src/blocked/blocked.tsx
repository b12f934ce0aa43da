import { render } from 'preact';
import { startPage } from '../ui/start-page.ts';
import { answerPopup } from './answer-popup.ts';
import { askedUrl } from './asked-url.ts';
import { BlockedPage } from './blocked-page.tsx';

startPage(document);
addEventListener('hashchange', () => location.reload());
// Back from the browser's store of pages: the badge was cleared, and the list or the person may have decided otherwise.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
const url = askedUrl(location.hash);
if (url !== undefined) answerPopup(url);
render(<BlockedPage url={url} />, document.body);
