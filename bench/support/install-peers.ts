/** Installs the projects that Caveat is compared with into `bench/node_modules`, where nothing but benchmarks sees them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const bench = join(import.meta.dirname, '..');

export function installPeers(): void {
  if (existsSync(join(bench, 'node_modules'))) return;
  console.log('Installing the peers of bench/package.json (npm ci --ignore-scripts) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: bench,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the peers could not be installed: see the messages above');
}
