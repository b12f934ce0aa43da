/** One manifest, two builds: what each browser's build has of it. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/** Tells Firefox's copies apart; never changes, or every user would lose their settings. */
const FIREFOX_ID = 'caveat@caveat.example';

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
