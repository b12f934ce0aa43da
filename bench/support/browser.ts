/** A real Chromium and a local server that plays every host, for benchmarks. */
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser, howToGetBrowser } from '../../scripts/browsers/find-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { type SiteHandler, type SiteServer, startSiteServer } from '../../scripts/browsers/site-server.ts';

export interface BenchBrowser {
  readonly browser: Browser;
  readonly server: SiteServer;
  /** A new tab under a host that was never seen, hence in a process that has compiled nothing yet. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** @param extension a folder, or none */
export async function startBrowser(handler: SiteHandler, extension?: string): Promise<BenchBrowser> {
  const installed = findBrowser('chrome');
  if (installed === undefined) throw new Error(howToGetBrowser());
  const server = await startSiteServer(handler);
  const browser = await launchBrowser(installed, {
    port: server.port,
    headless: true,
    ...(extension === undefined ? { bare: true } : { extension }),
  });
  let hosts = 0;
  return {
    browser,
    server,
    open: async (path) => {
      const page = await browser.newPage();
      await page.goto(`https://site-${++hosts}.example/${path}`, { waitUntil: 'load' });
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** With these a page's clock counts in steps of 5 µs and not of 100. */
export const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
