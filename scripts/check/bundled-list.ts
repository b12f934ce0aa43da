/** Opens the compiled list from disk, and compiles it first where it is missing or older than what people edited. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { List } from '../../src/core/list/list.ts';
import { openList } from '../../src/core/list/read-list.ts';

const root = join(import.meta.dirname, '../..');
const distDir = join(root, 'data/dist');

/** @throws Error when the list cannot be compiled; ListError when it is damaged. */
export async function openBundledList(): Promise<List> {
  if (isStale()) compile();
  const index = await readFile(join(distDir, 'caveat.bin'));
  return openList(
    new Uint8Array(index),
    async (shard) => new Uint8Array(await readFile(join(distDir, `shards/${shard}.bin`))),
  );
}

function isStale(): boolean {
  const index = join(distDir, 'caveat.bin');
  if (!existsSync(index)) return true;
  const compiledMs = statSync(index).mtimeMs;
  return newestMs(join(root, 'data')) > compiledMs || newestMs(join(root, 'src/core/list')) > compiledMs;
}

function newestMs(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).startsWith(distDir))
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** Standard output belongs to the answers, so the compiler's report goes to standard error. */
function compile(): void {
  process.stderr.write('Compiling the list (once, a few seconds) …\n');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/data/build.ts')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the list could not be compiled: see the messages above');
}
