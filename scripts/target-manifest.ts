/** One manifest, two builds: what each browser's build has of it. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import everywhere from '../manifest.json' with { type: 'json' };
import { observedHosts } from '../src/generated/observed-hosts.ts';

export type Target = 'chrome' | 'firefox';

/** Tells Firefox's copies apart; never changes, or every user would lose their settings. */
const FIREFOX_ID = 'caveat@caveat.example';

/** Copy buttons are listened to on listed platforms' hosts alone. */
const onPlatforms = {
  matches: observedHosts.map((host) => `*://*.${host}/*`),
  all_frames: true,
  run_at: 'document_start',
};
const manifest = {
  ...everywhere,
  content_scripts: [
    ...everywhere.content_scripts,
    // The script that hears stands before the one that tells.
    { ...onPlatforms, js: ['src/content/guard/copy-buttons.iife.ts'] },
    { ...onPlatforms, js: ['src/content/guard/clipboard-observer.iife.ts'], world: 'MAIN' },
  ],
};

/**
 * @param homepage where the project lives: `homepage` of package.json, the one place that says so. Drafts of reports open
 * there. Absent while the project has no public home: then reports can be copied only.
 */
export function targetManifest(target: Target, homepage: string | undefined): ManifestV3Export {
  const home = homepage === undefined ? {} : { homepage_url: homepage };
  return (target === 'firefox' ? { ...firefoxManifest(), ...home } : { ...manifest, ...home }) as ManifestV3Export;
}

/**
 * Firefox runs the background as an event page, refuses `incognito: split` (private windows work without it there), and
 * wants to be told that no data is collected. CSS highlights and `data_collection_permissions` set the versions.
 */
function firefoxManifest(): object {
  const { background, incognito: _chromeOnly, minimum_chrome_version: _ofChrome, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: { id: FIREFOX_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}
