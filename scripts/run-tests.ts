/** Every check, in the order in which a mistake is cheapest to see. Each is named, timed and shown. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, installBrowsers } from './browsers/find-browser.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const tsx = (file: string, ...args: string[]) => [process.execPath, '--import', 'tsx', join(root, file), ...args];

const STEPS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['the list compiles', tsx('scripts/data/build.ts', '--quiet')],
  ['format and lint', [bin('biome'), 'check', '.']],
  ['types', [bin('tsc'), '--noEmit']],
  ['unit, property, data and convention tests', [bin('vitest'), 'run']],
  ['build for Chrome and Firefox', tsx('scripts/build.ts')],
  ['what was built keeps its promises', tsx('scripts/check-dist.ts')],
  ['store rules', [bin('web-ext'), 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--boring']],
  ['end to end in Chromium and Firefox', [bin('vitest'), 'run', '--config', 'vitest.e2e.config.ts']],
];

function run(): number {
  const failed = STEPS.filter(([name, command], index) => !step(`${index + 1}/${STEPS.length} ${name}`, command));
  console.log(`\n${STEPS.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length === 0) return 0;
  console.error(`Failed: ${failed.map(([name]) => name).join('; ')}`);
  return 1;
}

function step(name: string, [command = '', ...args]: readonly string[]): boolean {
  console.log(`\n▶ ${name}`);
  const startMs = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - startMs) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** End-to-end tests want both browsers; where they cannot be had, the tests fail and say so. */
if (findBrowser('chrome') === undefined || findBrowser('firefox') === undefined) installBrowsers(['chrome', 'firefox']);
process.exitCode = run();
