/**
 * `npm start`: builds, opens a browser with Caveat and a throw-away profile, and shows the tour. Without a display it
 * runs the tour headless and prints what Caveat said on each page and where the screenshots are.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  findBrowser,
  howToGetBrowser,
  type InstalledBrowser,
  installBrowsers,
  namedBrowser,
} from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { startSiteServer } from '../browsers/site-server.ts';
import { headlessTour } from './headless-tour.ts';
import { STOPS, tourPage } from './stops.ts';

const root = join(import.meta.dirname, '../..');

async function start(args: readonly string[]): Promise<number> {
  const browser = chooseBrowser();
  if (browser === undefined) {
    console.error(howToGetBrowser());
    return 1;
  }
  if (!build()) return 1;
  const server = await startSiteServer((host, path) => ({ body: tourPage(host, path) }));
  try {
    const headless = args.includes('--headless') || !hasDisplay();
    await (headless ? headlessTour(browser, server) : openTour(browser, server.port));
    return 0;
  } finally {
    await server.close();
  }
}

function chooseBrowser(): InstalledBrowser | undefined {
  const installed = () => namedBrowser() ?? findBrowser('chrome') ?? findBrowser('firefox');
  return installed() ?? (installBrowsers(['chrome']) ? installed() : undefined);
}

function build(): boolean {
  const steps = [
    ['Compiling the list', 'scripts/data/build.ts', '--quiet'],
    ['Building the extension', 'scripts/build.ts'],
  ] as const;
  return steps.every(([what, file, ...rest]) => {
    console.log(`${what} …`);
    return (
      spawnSync(process.execPath, ['--import', 'tsx', join(root, file), ...rest], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      }).status === 0
    );
  });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return process.env['CI'] === undefined;
  return (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Every stop in a tab of its own, the first in front; ends when the person closes the browser. */
async function openTour(installed: InstalledBrowser, port: number): Promise<void> {
  const browser = await launchBrowser(installed, { port, headless: false });
  const [first = await browser.newPage()] = await browser.pages();
  for (const [index, { url }] of STOPS.entries()) {
    await (index === 0 ? first : await browser.newPage()).goto(url).catch(() => undefined);
  }
  await first.bringToFront();
  console.log(
    '\nThe tour is open. Click the Caveat button on each tab: it is behind the puzzle piece, where it can be pinned.\n',
  );
  for (const { url, look } of STOPS) console.log(`  ${url}\n      ${look}`);
  console.log('\nClose the browser to end.');
  await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(`npm start failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
