import { render } from 'preact';
import { startPage } from '../ui/start-page.ts';
import { App } from './app.tsx';
import { browserWorld } from './world.ts';

startPage(document);
render(<App world={browserWorld} />, document.body);
