import { render } from 'preact';
import { startPage } from '../ui/start-page.ts';
import { answerPopup } from './answer-popup.ts';
import { askedUrl } from './asked-url.ts';
import { BlockedPage } from './blocked-page.tsx';

startPage(document);
addEventListener('hashchange', () => location.reload());
const url = askedUrl(location.hash);
if (url !== undefined) answerPopup(url);
render(<BlockedPage url={url} />, document.body);
