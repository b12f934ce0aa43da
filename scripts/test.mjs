/** `npm test`: installs what is missing and runs every check, as continuous integration does. */
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';

ensureDependencies();
process.exitCode = runTypeScript('scripts/run-tests.ts', process.argv.slice(2));
