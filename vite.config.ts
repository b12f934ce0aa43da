/** One manifest, two builds: `vite build --mode chrome` and `--mode firefox` write unpacked extensions to `dist`. */
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import project from './package.json' with { type: 'json' };
import { targetManifest } from './scripts/target-manifest.ts';
import { TARGET_BROWSERS, withBackground, withoutBackground } from './scripts/with-background.ts';

const { homepage } = project as object as { readonly homepage?: string };

/**
 * What several pages share comes in two files, and not in twenty: each is a round trip before the first paint. The
 * second holds nothing that draws.
 */
const SHARED = [
  { name: 'page', test: /node_modules\/@?preact\/|\/src\/ui\/[^.]+\.tsx?$|\/icons\//, minShareCount: 2 },
  {
    name: 'words',
    test: /\/src\/(?:words|core\/record)\/|\/src\/core\/(?:list\/list|verdict\/(?:level|listing-claim))\.ts|\/src\/platform\/(?:browser|i18n|keep-made|messaging|own-pages|settings|silences|site-access|tokens)\.ts/,
    minShareCount: 2,
  },
];

export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    // The compiled list: `caveat.bin` and `shards/` go to the root of the extension.
    publicDir: 'data/dist',
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: TARGET_BROWSERS,
      // All scripts of a page are asked for at once, and not one after another: the popup opens sooner.
      modulePreload: { polyfill: false },
      // Pages that the manifest does not name. They stay out of reach of web pages: nothing is web-accessible.
      rolldownOptions: {
        input: {
          records: 'src/records/index.html',
          blocked: 'src/blocked/index.html',
          report: 'src/blocked/report.html',
          welcome: 'src/welcome/index.html',
        },
        preserveEntrySignatures: 'allow-extension',
        output: { codeSplitting: { includeDependenciesRecursively: false, groups: SHARED } },
      },
    },
    plugins: [
      preact(),
      withoutHtml(),
      crx({ manifest: withoutBackground(targetManifest(target, homepage)), browser: target } as Parameters<
        typeof crx
      >[0]),
      withBackground(target),
      withoutWideText(),
    ],
  };
});

/**
 * Takes the one place out of Preact where it sets HTML from text (`dangerouslySetInnerHTML`, which nothing here uses), so
 * that the package as a whole cannot. Fails when Preact has changed, instead of doing nothing.
 */
function withoutHtml(): Plugin {
  const setter = /\.innerHTML\s*=(?!=)\s*/g;
  return {
    name: 'caveat-without-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(?:module\.js|mjs)/.test(id)) return undefined;
      if (code.match(setter)?.length !== 1) this.error('Preact sets HTML in another way than it did');
      return { code: code.replace(setter, '.textContent='), map: null };
    },
  };
}

/**
 * Escapes what is not ASCII in the content scripts: one arrow among a hundred thousand letters makes the browser keep the
 * whole script in two bytes a letter, in every frame of every page, and read it more slowly.
 */
function withoutWideText(): Plugin {
  return {
    name: 'caveat-without-wide-text',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.iife.js')) continue;
          file.source = String(file.source).replace(/[^\p{ASCII}]/gu, (character) =>
            // As units, which a regular expression understands with and without its flag for code points.
            Array.from({ length: character.length }, (_, at) => escapeUnit(character.charCodeAt(at))).join(''),
          );
        }
      },
    },
  };
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
