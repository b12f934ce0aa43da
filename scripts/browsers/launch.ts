/**
 * Starts a real browser with a throw-away profile and the built extension, and maps every host name to one local
 * server, so that `https://www.bithumb.com/` can be visited without the network.
 */
import { join } from 'node:path';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import type { BrowserKind, InstalledBrowser } from './find-browser.ts';

export interface LaunchOptions {
  /** Of the local server that answers for every host. */
  readonly port: number;
  readonly headless: boolean;
  /** Without the extension, for comparison. */
  readonly bare?: boolean;
  /** Of the unpacked extension; the project's own build unless told otherwise. */
  readonly extension?: string;
  /** Lets tests run code on Firefox's extension pages. */
  readonly systemAccess?: boolean;
  /** Firefox draws pages in its dark theme; Chrome is told page by page. */
  readonly dark?: boolean;
  /** Allows the extension in private windows, as a person can. */
  readonly privateWindows?: boolean;
  /** Leaves the page of the first run open; else it is closed, as a person would. */
  readonly keepWelcome?: boolean;
  /** More switches for Chrome. */
  readonly switches?: readonly string[];
}

const root = join(import.meta.dirname, '../..');

/** Fixed, so that tests can open the extension's own pages in Firefox. */
export const FIREFOX_UUID = '7b1d2a54-3c1e-4f0e-9d0a-0b6f1c5e2a11';
export const FIREFOX_ADDON_ID = 'caveat@caveat.example';

const WELCOME_MS = 8_000;

/** As Firefox numbers them. */
const [FIREFOX_DARK, FIREFOX_LIGHT] = [0, 1];

const CHROME_ARGS = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

export async function launchBrowser(installed: InstalledBrowser, options: LaunchOptions): Promise<Browser> {
  const isChrome = installed.kind === 'chrome';
  const browser = await (isChrome ? launchChrome : launchFirefox)(installed, options);
  if (options.bare === true) return browser;
  const before = isChrome ? undefined : new Set(browser.targets());
  const extension = options.extension ?? join(root, 'dist', installed.kind);
  if (options.privateWindows === true) await installForPrivateWindows(browser, installed.kind, extension);
  else if (!isChrome) await browser.installExtension(extension);
  if (options.keepWelcome !== true) await closeWelcome(browser, before);
  return browser;
}

/** The driver's own call knows no such permission, and each browser's protocol has its own name for it. */
async function installForPrivateWindows(browser: Browser, kind: BrowserKind, path: string): Promise<void> {
  if (kind === 'chrome') {
    const devtools = await browser.target().createCDPSession();
    await devtools.send('Extensions.loadUnpacked', { path, enableInIncognito: true } as { path: string });
    return;
  }
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<void> };
  };
  const extensionData = { type: 'path', path };
  await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
}

/**
 * The extension opens it a moment after the start; a tab that comes to the front later would stand in the way. Firefox
 * does not tell its address, so it is known there by being new.
 */
async function closeWelcome(browser: Browser, before: ReadonlySet<Target> | undefined): Promise<void> {
  const isWelcome = (target: Target) =>
    before === undefined
      ? target.url().endsWith('/src/welcome/index.html')
      : target.type() === 'page' && !before.has(target);
  const opened = await browser.waitForTarget(isWelcome, { timeout: WELCOME_MS }).catch(() => undefined);
  await (await opened?.page())?.close();
}

function launchChrome({ path }: InstalledBrowser, options: LaunchOptions): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const noDisplay = options.headless ? ['--disable-gpu'] : [];
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: path,
    headless: options.headless,
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1280, height: 860 } : null,
    ...(options.bare === true ? {} : { enableExtensions: extensionsOf(options) }),
    args: [
      ...CHROME_ARGS,
      ...asRoot,
      ...noDisplay,
      ...(options.switches ?? []),
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
    ],
  });
}

/** One that is to be allowed in private windows is installed afterwards. */
function extensionsOf({ extension, privateWindows }: LaunchOptions): true | string[] {
  return privateWindows === true ? true : [extension ?? join(root, 'dist/chrome')];
}

function launchFirefox({ path }: InstalledBrowser, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1280, height: 860 } : null,
    args: options.systemAccess === true ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port};80=${options.port};8080=${options.port}`,
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
      'layout.css.prefers-color-scheme.content-override': options.dark === true ? FIREFOX_DARK : FIREFOX_LIGHT,
      'network.dns.blockDotOnion': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON_ID]: FIREFOX_UUID }),
    },
  });
}
