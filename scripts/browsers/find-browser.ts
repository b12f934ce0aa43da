/** Finds an installed Chrome, Chromium, Edge or Firefox; on Debian as root it can install one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type BrowserKind = 'chrome' | 'firefox';

export interface InstalledBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
}

/** Names one to use, for example `CAVEAT_BROWSER=/opt/firefox/firefox`. */
export const BROWSER_VARIABLE = 'CAVEAT_BROWSER';

const PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windowsPlaces('Google\\Chrome\\Application\\chrome.exe'),
    ...windowsPlaces('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsPlaces('Mozilla Firefox\\firefox.exe'),
  ],
};

const DEBIAN_PACKAGE: Readonly<Record<BrowserKind, string>> = { chrome: 'chromium', firefox: 'firefox-esr' };

/** The one that the environment names, if it is of this kind; else the first that is installed. */
export function findBrowser(kind: BrowserKind): InstalledBrowser | undefined {
  const named = namedBrowser();
  if (named?.kind === kind) return named;
  const path = PLACES[kind].find((place) => existsSync(place));
  return path === undefined ? undefined : { kind, path };
}

/**
 * The browser that the environment variable names.
 * @throws Error when nothing lies at that path.
 */
export function namedBrowser(): InstalledBrowser | undefined {
  const path = process.env[BROWSER_VARIABLE];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`${BROWSER_VARIABLE} names ${path}, and nothing is there`);
  return { kind: /firefox/i.test(path) ? 'firefox' : 'chrome', path };
}

/** Installs Debian's packages where that is possible; returns whether it did. */
export function installBrowsers(kinds: readonly BrowserKind[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const packages = kinds.filter((kind) => findBrowser(kind) === undefined).map((kind) => DEBIAN_PACKAGE[kind]);
  if (packages.length === 0) return true;
  console.log(`Installing ${packages.join(' and ')} with apt-get (a minute or two) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status;
  return apt('update', '-qq') === 0 && apt('install', '-y', '-qq', '--no-install-recommends', ...packages) === 0;
}

/** What a person has to do where no browser was found. */
export function howToGetBrowser(): string {
  return [
    'No Chrome, Chromium, Edge or Firefox was found.',
    'Install one (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask firefox;',
    'Windows: winget install Mozilla.Firefox), or name one that is installed elsewhere:',
    `  ${BROWSER_VARIABLE}=/path/to/browser npm start`,
  ].join('\n');
}

function windowsPlaces(path: string): string[] {
  const folders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], join(homedir(), 'AppData/Local')];
  return folders.filter((folder) => folder !== undefined).map((folder) => join(folder, path));
}
