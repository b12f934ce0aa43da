/** Builds the extension as `npm run build` does, into a folder of the benchmarks. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The content scripts that run on every page: the one of every frame first. */
export function contentScripts(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[]; matches: string[] }[];
  };
  const everywhere = manifest.content_scripts.filter(({ matches }) => matches.includes('https://*/*'));
  return everywhere.flatMap(({ js }) => js.map((path) => join(folder, path)));
}

/** A copy whose content scripts are empty: what any content script costs. */
export function emptyExtension(folder: string): string {
  const copy = `${folder}-empty`;
  cpSync(folder, copy, { recursive: true });
  for (const script of contentScripts(copy)) writeFileSync(script, '');
  return copy;
}
