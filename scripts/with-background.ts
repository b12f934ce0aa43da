/**
 * The background as one classic script. As a module it would be split into parts that it shares with the pages, and a
 * worker that wakes up asks for them one after another, each for those that it imports. What the source imports with
 * `import()` stands in the same script, and runs when it is asked for: a service worker could not load it later.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import { build, type Plugin } from 'vite';

export const TARGET_BROWSERS = ['chrome140', 'firefox140'];

const root = join(import.meta.dirname, '..');
const ENTRY = 'src/background/background.ts';
const SCRIPT = 'background.js';

/** What is left to the plugin that builds pages and content scripts. */
export function withoutBackground(manifest: object): ManifestV3Export {
  const { background: _builtApart, ...others } = manifest as { readonly background?: unknown };
  return others as ManifestV3Export;
}

/** Builds the script when all else is written, and names it in the manifest. */
export function withBackground(target: 'chrome' | 'firefox'): Plugin {
  let outDir = '';
  return {
    name: 'caveat-background',
    configResolved: ({ build }) => {
      outDir = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await buildBackground(outDir);
        nameInManifest(join(outDir, 'manifest.json'), target);
      },
    },
  };
}

async function buildBackground(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: TARGET_BROWSERS,
      lib: { entry: ENTRY, formats: ['iife'], name: 'caveat', fileName: () => SCRIPT },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}

function nameInManifest(file: string, target: 'chrome' | 'firefox'): void {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  manifest['background'] = target === 'firefox' ? { scripts: [SCRIPT] } : { service_worker: SCRIPT };
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
}
