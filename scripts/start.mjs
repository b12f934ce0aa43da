/** `npm start`: installs what is missing, builds, and opens a browser with Caveat on a tour. */
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';

ensureDependencies();
process.exitCode = runTypeScript('scripts/tour/start.ts', process.argv.slice(2));
