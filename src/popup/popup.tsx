import { render } from 'preact';
import { dayOf } from '../core/record/calendar.ts';
import { startPage } from '../ui/start-page.ts';
import { App } from './app.tsx';
import { browserConnector } from './browser-connector.ts';
import { createStore } from './store.ts';

startPage(document);
const store = createStore(browserConnector, dayOf(Date.now()));
render(<App store={store} />, document.body);
void store.start();
addEventListener('pagehide', store.stop);
