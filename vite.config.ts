/** One manifest, two builds: `vite build --mode chrome` and `--mode firefox` write unpacked extensions to `dist`. */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Tells Firefox's copies apart; never changes, or every user would lose their settings. */
const FIREFOX_ID = 'caveat@caveat.example';

export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    // The compiled list: `caveat.bin` and `shards/` go to the root of the extension.
    publicDir: 'data/dist',
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: ['chrome140', 'firefox140'],
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
      },
    },
    plugins: [
      preact(),
      withoutHtml(),
      crx({ manifest: target === 'firefox' ? firefoxManifest() : manifest, browser: target } as Parameters<
        typeof crx
      >[0]),
    ],
  };
});

/**
 * Firefox runs the background as an event page, refuses `incognito: split` (private windows work without it there), and
 * wants to be told that no data is collected. CSS highlights and `data_collection_permissions` set the versions.
 */
function firefoxManifest(): ManifestV3Export {
  const { background, incognito: _chromeOnly, minimum_chrome_version: _ofChrome, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: { id: FIREFOX_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as ManifestV3Export;
}

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
