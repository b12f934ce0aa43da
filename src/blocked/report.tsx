import { render } from 'preact';
import { startPage } from '../ui/start-page.ts';
import { askedSaid, askedText } from './asked-url.ts';
import { ReportPage } from './report-page.tsx';

startPage(document);
addEventListener('hashchange', () => location.reload());
render(<ReportPage input={askedText(location.hash)} said={askedSaid(location.search)} />, document.body);
