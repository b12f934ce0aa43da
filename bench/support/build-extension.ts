/** Builds the extension as `npm run build` does, into a folder of the benchmarks. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const COMPILED = ['data/dist/caveat.bin', 'src/generated/filter.ts'];

/** @returns the folder, unpacked. */
export async function buildExtension(): Promise<string> {
  const missing = COMPILED.find((path) => !existsSync(join(root, path)));
  if (missing !== undefined) throw new Error(`${missing} is missing: run \`npm run data\` first`);
  const outDir = join(root, 'bench/dist/caveat');
  // Another run of a benchmark in this process must not meet the plugin's leftovers.
  await build({ root, configFile: join(root, 'vite.config.ts'), mode: 'chrome', logLevel: 'error', build: { outDir } });
  return outDir;
}

/** The one content script of a built extension. */
export function contentScript(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const [path] = manifest.content_scripts[0]?.js ?? [];
  if (path === undefined) throw new Error(`${folder} has no content script`);
  return join(folder, path);
}

/** A copy whose content script is empty: what any content script costs. */
export function emptyExtension(folder: string): string {
  const copy = `${folder}-empty`;
  cpSync(folder, copy, { recursive: true });
  for (const name of readdirSync(join(copy, 'shards'))) writeFileSync(join(copy, 'shards', name), '');
  writeFileSync(contentScript(copy), '');
  return copy;
}
