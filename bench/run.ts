/** `npm run bench [name …]`: bundles each `*.bench.ts` and runs it in a process of its own, so that none warms up another. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus, loadavg, release, type } from 'node:os';
import { join, relative } from 'node:path';
import { bundleForNode } from './support/bundle.ts';
import { installPeers } from './support/install-peers.ts';

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.bench.ts') && !entry.parentPath.includes('node_modules'))
  .map((entry) => relative(import.meta.dirname, join(entry.parentPath, entry.name)))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)))
  .sort();

installPeers();
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${type()} ${release()}`;
console.log(`Node ${process.versions.node}, ${machine}, load ${loadavg()[0]?.toFixed(1)}`);
for (const file of files) {
  console.log(`\n# ${file}`);
  const name = file.replace(/\.bench\.ts$/, '').replaceAll(/[\\/]/g, '-');
  const bundle = await bundleForNode(join(import.meta.dirname, file), name);
  const { status } = spawnSync(process.execPath, ['--expose-gc', bundle], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
