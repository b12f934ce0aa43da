import { render } from 'preact';
import { dayOf } from '../core/record/calendar.ts';
import { textLocale } from '../platform/i18n.ts';
import { startPage } from '../ui/start-page.ts';
import { App } from './app.tsx';
import { browserConnector } from './browser-connector.ts';
import { replaceHashSoon } from './replace-hash.ts';
import { createStore } from './store.ts';

startPage(document);
const store = createStore(browserConnector, dayOf(Date.now()), textLocale(), replaceHashSoon);
store.follow(location.hash);
addEventListener('hashchange', () => store.follow(location.hash));
void store.start();
render(<App store={store} />, document.body);
