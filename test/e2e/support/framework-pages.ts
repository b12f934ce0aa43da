/** Pages of real frameworks and editors: each application of `frameworks/` is bundled as a site would, and put in a form. */
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { RECORDER } from './guard-pages.ts';
import { html } from './pages.ts';

const FOLDER = join(import.meta.dirname, '../frameworks');

/** The page of an application, whole: its script stands in it. */
export async function frameworkPage(name: string): Promise<string> {
  const script = (await bundle(join(FOLDER, `${name}.js`))).replaceAll('</script', '<\\/script');
  const ownState = name.startsWith('react') || name.startsWith('vue') || name.startsWith('angular');
  return html(
    'Withdraw',
    `<main><h1>Withdraw</h1><label for="to">Recipient address</label><div id="app"></div>
     <p>From <input id="source" aria-label="source"> <span id="text"></span></p>
     ${ownState ? '' : '<output id="state"></output>'}</main>
     <script>${RECORDER}</script><script type="module">${script}</script>`,
  );
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    build: { write: false, target: 'es2024', rollupOptions: { input: entry } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const chunk = output.find((file) => file.type === 'chunk');
  if (chunk === undefined) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}
