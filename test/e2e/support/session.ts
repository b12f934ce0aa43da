/** A real browser with the built extension, and one local server that plays every host of a test. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser, howToGetBrowser } from '../../../scripts/browsers/find-browser.ts';
import { type LaunchOptions, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { type SiteHandler, type SiteServer, startSiteServer } from '../../../scripts/browsers/site-server.ts';

/** Where tests leave pictures; not kept in the repository. */
export const OUTPUT = join(import.meta.dirname, '../output');

export interface Session {
  readonly browser: Browser;
  readonly server: SiteServer;
  /** Opens an address in a new tab, in front, and waits for its load event. */
  visit(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** @throws Error when the browser is not installed: a test that cannot run has not passed. */
export async function startSession(
  kind: BrowserKind,
  handler: SiteHandler,
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  const installed = findBrowser(kind);
  if (installed === undefined) throw new Error(`${kind}: ${howToGetBrowser()}`);
  mkdirSync(OUTPUT, { recursive: true });
  const server = await startSiteServer(handler);
  const browser = await launchBrowser(installed, { port: server.port, headless: true, ...options });
  return {
    browser,
    server,
    visit: (url) => visit(browser, url),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

/** Asks until the answer satisfies, and returns it; the last answer stands in the error. */
export async function eventually<T>(
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  withinMs = 8000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > deadline)
      throw new Error(`not within ${withinMs} ms; the last answer was ${JSON.stringify(answer)}`);
    await pause(100);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
