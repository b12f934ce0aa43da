/**
 * What is measured is bundled and minified as the product is: run file by file through a loader for TypeScript, a
 * checksum takes eight times as long, and a page cannot load modules from `node_modules` at all.
 */
import { dirname, join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

const bench = join(import.meta.dirname, '..');
/** What the product bundles. And one peer whose list is JSON, which Node would not import. */
const BUNDLED = [/^eth-phishing-detect/, /^@noble\//, /^@scure\//, /^punycode/, /^tldts/, /^valibot/];

/** Files find what lies beside them as if they had not been bundled. */
const keepDirname: Plugin = {
  name: 'keep-dirname',
  transform: (code, id) => code.replaceAll(/import\.meta\.dirname/g, JSON.stringify(dirname(id))),
};

const shared = {
  configFile: false,
  root: bench,
  logLevel: 'error',
  plugins: [keepDirname],
} as const satisfies InlineConfig;

/** Writes a module for Node into `bench/dist`, from where peers are found, and returns its path. */
export async function bundleForNode(entry: string, name: string): Promise<string> {
  await build({
    ...shared,
    ssr: { noExternal: [...BUNDLED], target: 'node' },
    build: {
      ssr: entry,
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
  return join(bench, 'dist', `${name}.mjs`);
}

/** One classic script for a page or a worker, with all that it needs, peers included. */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    ...shared,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      target: 'chrome140',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const output = result !== undefined && 'output' in result ? result.output : [];
  const chunk = output.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: nothing was built`);
  return chunk.code;
}
