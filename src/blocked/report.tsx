import { render } from 'preact';
import { startPage } from '../ui/start-page.ts';
import { askedText } from './asked-url.ts';
import { ReportPage } from './report-page.tsx';

startPage(document);
addEventListener('hashchange', () => location.reload());
render(<ReportPage input={askedText(location.hash)} />, document.body);
