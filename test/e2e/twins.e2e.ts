/** Look-alike addresses on a page: marked, laid one above the other in a card, named in the popup; and never cried for nothing. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker, openPopup } from '../../scripts/browsers/caveat-in-chrome.ts';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { countMarks, getInside, type Inside } from './support/ask-page.ts';
import { addressPage, html, RONIN_THIEF, unlistedAddresses } from './support/pages.ts';
import { eventually, OUTPUT, pause, type Session, startSession } from './support/session.ts';

const QUIET_MS = 1500;
const BUILT = process.env['CAVEAT_DIST'];
/** The address to which 1,155 WBTC went on 3 May 2024, and the one that was meant. */
const POISONED = '0xd9A1C3788D81257612E2581A6ea0aDa244853a91';
const MEANT = '0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91';
const row = (text: string) => `<tr><td>12 USDT</td><td><a href="/address/${text}">${text}</a></td></tr>`;
const PAGES: Readonly<Record<string, string>> = {
  '/history': html('History', `<table>${[MEANT, ...unlistedAddresses(20), POISONED].map(row).join('')}</table>`),
  '/thousand': addressPage(unlistedAddresses(1000, 3)),
  '/inner': html('Two sites', `<p>${RONIN_THIEF}</p>`),
  '/frames': html(
    'Frames',
    `<p>${RONIN_THIEF}</p><iframe width="700" height="400" src="https://other.example/inner"></iframe>`,
  ),
  '/quiet-frame': html('Frame', '<iframe width="700" height="400" src="https://other.example/inner"></iframe>'),
};

/** What a screen reader meets, closed shadow roots included. */
const spoken = async (page: Page): Promise<string[]> => {
  const words: string[] = [];
  const collect = (node: { role?: string; name?: string; children?: unknown[] } | null): void => {
    if (node?.name && node.role !== 'InlineTextBox') words.push(node.name);
    for (const child of node?.children ?? []) collect(child as { name?: string });
  };
  collect(await page.accessibility.snapshot({ interestingOnly: false, includeIframes: true }));
  return words;
};

describe.each(['chrome', 'firefox'] as const)('%s', (kind: BrowserKind) => {
  let session: Session;
  let inside: Inside;

  beforeAll(async () => {
    session = await startSession(kind, (_host, path) => ({ body: PAGES[path] ?? html('Plain', '') }), {
      systemAccess: true,
      ...(BUILT === undefined ? {} : { extension: join(BUILT, kind) }),
    });
    inside = await getInside(kind, session.browser);
  });
  afterAll(() => session.close());

  const marks = (page: Page, wanted: number) =>
    eventually(
      () => countMarks(page),
      (count) => count === wanted,
    );

  test('two that look alike are marked, also where they are added later, and told to the popup', async () => {
    const page = await session.visit('https://wallet.example/history');
    await marks(page, 4);
    expect((await inside.describe()).twins).toEqual([[MEANT, POISONED]]);
    await page.evaluate((text) => document.body.append(`again ${text}`), POISONED);
    await marks(page, 5);
    await page.screenshot({ path: `${OUTPUT}/twins-${kind}.png` });
    await page.close();
  });

  test('a thousand addresses of chance are not', async () => {
    const page = await session.visit('https://wallet.example/thousand');
    await pause(QUIET_MS);
    expect([await countMarks(page), (await inside.describe()).twins]).toEqual([0, []]);
    await page.close();
  });

  test('the card lays both one above the other', async () => {
    const page = await session.visit('https://wallet.example/history');
    await marks(page, 4);
    await page.focus(`a[href$="${POISONED}"]`);
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await pause(700);
    await page.screenshot({ path: `${OUTPUT}/twin-card-${kind}.png` });
    if (kind === 'chrome') {
      const words = await eventually(
        () => spoken(page),
        (all) => all.some((word) => word.startsWith('Caveat: Caution')),
      );
      expect(words).toEqual(
        expect.arrayContaining(['This one', 'The other one on this page', '0xd9A1', 'C378', 'b0B1', '3a91']),
      );
    }
    await page.close();
  });

  test('the site in the address bar is switched off with all of its frames', async () => {
    const page = await session.visit('https://wallet.example/quiet-frame');
    await marks(page, 1);
    const silence = [{ kind: 'site', of: 'wallet.example' }];
    await inside.store({ settings: { silences: silence } });
    await marks(page, 0);
    await inside.store({ settings: { silences: [] } });
    await marks(page, 1);
    await page.close();
  });

  // In Firefox only the background itself may ask a frame to step, and the driver has no way in there.
  test.runIf(kind === 'chrome')('the keyboard steps from frame to frame', async () => {
    const page = await session.visit('https://wallet.example/frames');
    await marks(page, 2);
    const frames = await inside.frames();
    expect(frames.length).toBe(2);
    const [top = 0, other = 0] = frames;
    expect(await inside.tell('background→content/step', { by: 1, isFresh: true }, top)).toEqual({ stepped: true });
    expect(await inside.tell('background→content/step', { by: 1 }, top)).toEqual({ stepped: false });
    expect(await inside.tell('background→content/step', { by: 1, isFresh: true }, other)).toEqual({ stepped: true });
    await page.close();
  });
});

describe('chrome’s popup', () => {
  test('names two that look alike', async () => {
    const session = await startSession(
      'chrome',
      (_host, path) => ({ body: PAGES[path] ?? '' }),
      BUILT === undefined ? {} : { extension: join(BUILT, 'chrome') },
    );
    await extensionWorker(session.browser);
    const page = await session.visit('https://wallet.example/history');
    await eventually(
      () => countMarks(page),
      (count) => count === 4,
    );
    const popup = await openPopup(session.browser);
    const text = () => popup.$eval('main', (main) => main.innerText);
    expect(await eventually(text, (said) => said.includes('look alike'))).toContain('C378');
    await popup.screenshot({ path: `${OUTPUT}/twins-popup.png` });
    await session.close();
  });

  test('a page of a thousand unlisted addresses wakes no worker', async () => {
    const session = await startSession(
      'chrome',
      (_host, path) => ({ body: PAGES[path] ?? '' }),
      BUILT === undefined ? {} : { extension: join(BUILT, 'chrome') },
    );
    await extensionWorker(session.browser);
    const workers = () => session.browser.targets().filter((target) => target.type() === 'service_worker');
    await (await workers()[0]?.worker())?.close();
    await eventually(
      async () => workers().length,
      (count) => count === 0,
    );
    const page = await session.visit('https://wallet.example/thousand');
    await pause(QUIET_MS);
    expect(workers().length).toBe(0);
    await page.close();
    await session.close();
  });
});
