/** Private windows, where a person allows the extension there: the same warnings, and nothing of them is kept for good. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { openFirefoxExtensionPage } from '../../scripts/browsers/caveat-in-firefox.ts';
import { html } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';
import { addressOf, noticesOn, pressOwn, stopped, stoppedAddresses } from './support/stopped-pages.ts';

const IMPOSTOR = 'https://coinbase-login.com/private';
const GUESS = 'https://kraken-login.com/';

interface Api {
  readonly windows: { create(window: object): Promise<unknown> };
  readonly storage: { readonly local: { get(): Promise<object> } };
}

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let session: Session;
  /** A page of the extension in Firefox, whose background the driver cannot reach. */
  let own: Page | undefined;

  beforeAll(async () => {
    const options = { privateWindows: true, systemAccess: kind === 'firefox' };
    session = await startSession(kind, () => ({ body: html('Plain', '<h1>A page</h1>') }), options);
    if (kind === 'firefox') own = await openFirefoxExtensionPage(session.browser, 'src/options/index.html');
  });
  afterAll(() => session.close());

  async function inExtension<T>(run: (given: string) => Promise<T>, given = ''): Promise<T> {
    if (own !== undefined) return own.evaluate(run, given) as Promise<T>;
    return (await extensionWorker(session.browser)).evaluate(run, given) as Promise<T>;
  }

  const openPrivately = (url: string) =>
    inExtension(async (given) => {
      await (globalThis as unknown as { chrome: Api }).chrome.windows.create({ incognito: true, url: given });
    }, url);

  async function pageAt(pattern: RegExp): Promise<Page> {
    const find = async (): Promise<Page | undefined> => {
      for (const page of await session.browser.pages()) if (pattern.test(await addressOf(page))) return page;
      return undefined;
    };
    const found = await eventually(find, (page) => page !== undefined);
    if (found === undefined) throw new Error('no such page');
    return found;
  }

  const kept = () => inExtension(() => (globalThis as unknown as { chrome: Api }).chrome.storage.local.get());

  test('an impostor is stopped; what the person decides about it holds, and is not kept for good', async () => {
    await openPrivately(IMPOSTOR);
    await eventually(
      () => stoppedAddresses(session),
      (all) => all.includes(IMPOSTOR),
    );
    const page = await pageAt(/src\/blocked\/index\.html/);
    await stopped(page);
    await pressOwn(page, 'Open anyway');
    expect(await page.evaluate(() => document.querySelectorAll('input[type=radio]').length)).toBe(0);
    await pressOwn(page, 'Open coinbase-login.com');
    const opened = await pageAt(/^https:\/\/coinbase-login\.com\/private$/);
    await pause(1_200);
    expect(await addressOf(opened)).toBe(IMPOSTOR);
    expect(JSON.stringify(await kept())).not.toMatch(/coinbase-login|allowedSites/);
  });

  test('a guess is told about, and that it was is not kept for good', async () => {
    await openPrivately(GUESS);
    const page = await pageAt(/kraken-login/);
    await eventually(
      () => noticesOn(page),
      (count) => count === 1,
    );
    expect(await kept()).not.toHaveProperty('noticedSites');
  });
});
