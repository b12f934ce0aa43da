/**
 * "Check this QR code". The driver cannot press an entry of a native menu, and without that gesture the browser gives no
 * picture of a tab; so a copy of the build is told that it may picture every site, and its menu listener is called.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import encodeQR from 'qr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { html, RONIN_THIEF } from './support/pages.ts';
import { eventually, OUTPUT, pause, type Session, startSession } from './support/session.ts';

/** The slice of the extension API that is evaluated in the worker. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<object[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object | undefined): void } };
};

const BUILT = process.env['CAVEAT_DIST'] ?? join(import.meta.dirname, '../../dist');
const CODES: Readonly<Record<string, string>> = {
  '/honest.gif': 'bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2?amount=0.1',
  '/thief.gif': `ethereum:${RONIN_THIEF}@1`,
  '/lightning.gif': 'bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2?lightning=LNBC10U1P3PJ257',
  '/site.gif': 'https://garantex.org/pay',
  '/secret.gif': '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
  '/other.gif': 'WIFI:S:cafe;T:WPA;P:espresso;;',
};
const image = (path: string) => `<img id="${path.slice(1, -4)}" src="${path}" style="margin:24px">`;

describe('a QR code in sight', () => {
  let session: Session;
  const extension = mkdtempSync(join(tmpdir(), 'caveat-qr-'));

  beforeAll(async () => {
    cpSync(join(BUILT, 'chrome'), extension, { recursive: true });
    const path = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }));
    const answer = (_host: string, at: string) => {
      const code = CODES[at];
      if (code !== undefined) return { type: 'image/gif', body: encodeQR(code, 'gif', { scale: 4 }) };
      const shown = at === '/both' ? ['/honest.gif', '/thief.gif'] : [`${at}.gif`];
      return { body: html('Pay', at === '/none' ? '<p>no code</p>' : shown.map(image).join('')) };
    };
    session = await startSession('chrome', answer, { extension });
  });
  afterAll(async () => {
    await session.close();
    rmSync(extension, { recursive: true });
  });

  const spoken = async (page: Page): Promise<string> =>
    JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));

  /** Opens the menu on an image and chooses the entry. */
  const check = async (path: string, id?: string): Promise<Page> => {
    const page = await session.visit(`https://pay.example${path}`);
    await pause(300);
    if (id !== undefined) await page.click(`#${id}`, { button: 'right' });
    const worker = await extensionWorker(session.browser);
    await worker.evaluate(async (mediaType) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'check-qr', frameId: 0, ...(mediaType && { mediaType }) },
        tab,
      );
    }, id && 'image');
    return page;
  };

  test.each([
    ['is the one that was pointed at: a thief’s', '/both', 'thief', /Caveat: Danger.*LAZARUS/],
    ['is the one that was pointed at: an honest one', '/both', 'honest', /Caveat: Nothing on record/],
    ['leads to a site', '/site', 'site', /Caveat: Danger.*Garantex/],
    ['also asks for Lightning', '/lightning', undefined, /Lightning/],
    ['holds something else', '/other', 'other', /Neither an address nor a link/],
    ['is not there', '/none', undefined, /No QR code read/],
  ])('%s', async (_what, path, id, said) => {
    const page = await check(path, id);
    await eventually(
      () => spoken(page),
      (words) => said.test(words),
    );
    if (path === '/both') await page.screenshot({ path: `${OUTPUT}/qr-${id}.png` });
    await page.close();
  });

  test('that holds a private key is named as such, and not shown', async () => {
    const page = await check('/secret', 'secret');
    const words = await eventually(
      () => spoken(page),
      (said) => /private key/.test(said),
    );
    expect(words).not.toContain('5HueCGU');
    await page.close();
  });
});
