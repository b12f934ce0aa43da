/**
 * Every way to ask besides the popup, in real Chromium: the menu on a selection and on a link, the keyword in the address
 * bar, and the keys. What the browser's own surface would send is sent by its events.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { accessibilityTree } from './support/accessibility-tree.ts';
import { openOwnPage } from './support/extension-page.ts';
import { builtExtension } from './support/open-state.ts';
import { addressPage, html, RONIN_THIEF, unlistedAddresses } from './support/pages.ts';
import { eventually, type Session, startSession } from './support/session.ts';

interface Sent {
  dispatch(...given: unknown[]): void;
}

/** The slice of the extension API that is evaluated in the worker. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<{ readonly id: number }[]> };
  readonly contextMenus: { readonly onClicked: Sent };
  readonly omnibox: {
    readonly onInputChanged: Sent;
    readonly onInputEntered: Sent;
    setDefaultSuggestion(suggestion: { readonly description: string }): void;
  };
  readonly commands: {
    readonly onCommand: Sent;
    getAll(): Promise<{ readonly name: string; readonly shortcut: string; readonly description: string }[]>;
  };
  readonly runtime: { getManifest(): { readonly omnibox: { readonly keyword: string } } };
};

let session: Session;
const pages: Readonly<Record<string, string>> = { '/thief': addressPage([...unlistedAddresses(2), RONIN_THIEF]) };

beforeAll(async () => {
  const answer = (_host: string, path: string) => ({ body: pages[path] ?? html('Plain', '<h1>A page</h1>') });
  session = await startSession('chrome', answer, builtExtension());
  await extensionWorker(session.browser);
});

afterAll(() => session.close());

const card = (page: Page, says: RegExp) =>
  eventually(
    () => accessibilityTree(page, /^Caveat: /).catch(() => ''),
    (tree) => says.test(tree),
  );

/** The page that is opened next, once it says something. */
async function nextTab(says: RegExp, open: () => Promise<unknown>): Promise<void> {
  const opened = session.browser.waitForTarget((target) => target.url().includes('/src/popup/index.html#'));
  await open();
  const page = await (await opened).asPage();
  await eventually(
    () => page.evaluate(() => document.body.innerText),
    (text) => says.test(text),
  );
  await page.close();
}

describe('the menu', () => {
  const click = async (info: object) => {
    const worker = await extensionWorker(session.browser);
    await worker.evaluate(async (given) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ frameId: 0, ...given }, tab);
    }, info);
  };

  test.each([
    ['a selected host', { menuItemId: 'check-selection', selectionText: ' garantex.org ' }, /^dialog "Caveat: Danger"/],
    ['a selected address', { menuItemId: 'check-selection', selectionText: RONIN_THIEF }, /LAZARUS/],
    [
      'a link to an explorer, which is about the address',
      { menuItemId: 'check-link', linkUrl: `https://etherscan.io/address/${RONIN_THIEF}` },
      /LAZARUS/,
    ],
  ])('tells about %s on the page', async (_what, info, says) => {
    const page = await session.visit('https://plain.example/');
    await click(info);
    await card(page, says);
    await page.close();
  });

  test('answers in a tab of its own where no page of ours can be reached', async () => {
    const page = await session.browser.newPage();
    await page.goto('chrome://version/');
    await page.bringToFront();
    await nextTab(/Under sanctions now/, () => click({ menuItemId: 'check-selection', selectionText: 'garantex.org' }));
    await page.close();
  });
});

describe('the keyword in the address bar', () => {
  const type = async (text: string) => {
    const worker = await extensionWorker(session.browser);
    return worker.evaluate(async (typed) => {
      let description = '';
      const { omnibox } = chrome;
      omnibox.setDefaultSuggestion = (suggestion) => {
        description = suggestion.description;
      };
      const suggested = await new Promise<{ content: string; description: string }[]>((resolve) => {
        omnibox.onInputChanged.dispatch(typed, resolve);
      });
      return { description, suggested };
    }, text);
  };

  test('is “caveat”', async () => {
    const worker = await extensionWorker(session.browser);
    expect(await worker.evaluate(() => chrome.runtime.getManifest().omnibox.keyword)).toBe('caveat');
  });

  test.each([
    ['garantex.org', /^Garantex: Danger.*Under sanctions now/],
    [RONIN_THIEF, /Danger.*sanctions list/],
    ['example.com', /^example\.com: Nothing on record/],
  ])('%s is answered while it is typed', async (text, says) => {
    expect((await type(text)).description).toMatch(says);
  });

  test('a name leads to those that have it', async () => {
    const { suggested } = await type('bitpoi');
    expect(suggested.map(({ content }) => content)).toContain('bitpoint.co.jp');
  });

  test('Return opens the whole record', async () => {
    const page = await session.visit('https://plain.example/');
    const worker = await extensionWorker(session.browser);
    await nextTab(/BITPoint Japan/, () =>
      worker.evaluate(() => chrome.omnibox.onInputEntered.dispatch('bitpoint.co.jp', 'newForegroundTab')),
    );
    await page.close();
  });
});

describe('the keys', () => {
  const commands = async () => {
    const worker = await extensionWorker(session.browser);
    return worker.evaluate(() => chrome.commands.getAll());
  };

  test('are given, and each says what it does', async () => {
    const given = await commands();
    expect(given.map(({ name }) => name).sort()).toEqual([
      '_execute_action',
      'next-listed-address',
      'previous-listed-address',
    ]);
    for (const { name, description, shortcut } of given) {
      expect(shortcut, name).not.toBe('');
      if (!name.startsWith('_')) expect(description, name).toMatch(/\w{4}/);
    }
  });

  test('stand in the settings as they are now, with the place where they are changed', async () => {
    const page = await openOwnPage(session.browser, 'src/options/index.html', {}, { width: 1000, height: 900 });
    const text = await page.evaluate(() => document.body.innerText);
    for (const { shortcut } of await commands()) expect(text).toContain(shortcut);
    expect(text).toContain('chrome://extensions/shortcuts');
    await page.close();
  });

  test('lead to the listed address of a page, and Escape closes its card', async () => {
    const page = await session.visit('https://plain.example/thief');
    await eventually(
      () => page.evaluate(() => CSS.highlights.size),
      (size) => size > 0,
    );
    const worker = await extensionWorker(session.browser);
    await worker.evaluate(() => chrome.commands.onCommand.dispatch('next-listed-address'));
    await card(page, /LAZARUS/);
    await page.keyboard.press('Escape');
    await eventually(
      () => page.evaluate(() => document.querySelector('html > div')),
      (host) => host === null,
    );
    await page.close();
  });
});
