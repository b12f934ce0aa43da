import { render } from 'preact';
import { startPage } from '../ui/start-page.ts';
import { App } from './app.tsx';
import { createStore } from './store.ts';

startPage(document);
const store = createStore();
render(<App store={store} />, document.body);
void store.start();
