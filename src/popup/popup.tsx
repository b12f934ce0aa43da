import { render } from 'preact';
import { dayOf } from '../core/record/calendar.ts';
import { startPage } from '../ui/start-page.ts';
import { App } from './app.tsx';
import { browserConnector } from './browser-connector.ts';
import { createStore } from './store.ts';

startPage(document);
// In a tab of its own the popup answers for what stands behind the `#`: see the omnibox and the menu.
const asked = decodeURIComponent(location.hash.slice(1));
addEventListener('hashchange', () => location.reload());
const store = createStore(browserConnector, dayOf(Date.now()), asked === '' ? undefined : asked);
render(<App store={store} />, document.body);
void store.start();
addEventListener('pagehide', store.stop);
