import { render } from 'preact';
import { dayOf } from '../core/record/calendar.ts';
import { textLocale } from '../platform/i18n.ts';
import { adoptTokens } from '../ui/adopt-tokens.ts';
import { App } from './app.tsx';
import { browserConnector } from './browser-connector.ts';
import { createStore } from './store.ts';

adoptTokens(document);
document.documentElement.lang = textLocale();
const store = createStore(browserConnector, dayOf(Date.now()));
render(<App store={store} />, document.body);
void store.start();
addEventListener('pagehide', store.stop);
