/** The address book, the deposit card and the log, in Chromium: what is stored is read and set through the worker. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker, readBadge } from '../../scripts/browsers/caveat-in-chrome.ts';
import { pressSpoken } from './support/closed-root.ts';
import { choose, copyText, fieldText, pasteInto, seen, setClipboard, until } from './support/guard-driver.ts';
import { GUARD_PAGES, imitate, OTHER } from './support/guard-pages.ts';
import { html, RONIN_THIEF, unlistedAddresses } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';

/** The slice of the extension API that is evaluated in the worker. */
declare const chrome: {
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object | undefined): void } };
  readonly tabs: { query(filter: object): Promise<object[]> };
  readonly storage: { readonly local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

const QUIET_MS = 900;
/** A view appears within a second, is told and answered. */
const VIEW_MS = 3_500;
const [FRIEND = '', KEPT = '', CARDED = '', LOOKED_UP = ''] = unlistedAddresses(4, 99);

const WITHDRAW = html(
  '출금',
  '<header><a href="/">Bithumb</a></header><main><h2>출금</h2><form><label>출금 주소<input id="to"></label><label>출금 수량<input></label><label>네트워크<select><option>TRC20</option></select></label></form></main>',
);
const MARKET = html('시세', '<main><h1>BTC/KRW</h1><button>입금</button><button>출금</button></main>');

let session: Session;
beforeAll(async () => {
  session = await startSession('chrome', (_host, path) => {
    if (path.startsWith('/react/inout/withdraw')) return { body: WITHDRAW };
    return { body: GUARD_PAGES[path] ?? MARKET };
  });
  await extensionWorker(session.browser);
  await pause(500);
});
afterAll(() => session.close());

const extensionUrl = async () => (await extensionWorker(session.browser)).url();
const stored = async () => (await extensionWorker(session.browser)).evaluate(() => chrome.storage.local.get());
const store = async (items: object) =>
  (await extensionWorker(session.browser)).evaluate((given) => chrome.storage.local.set(given), items);

async function pasteOnWallet(text: string): Promise<Page> {
  await setClipboard(session, text);
  const page = await session.visit('https://wallet.example/plain');
  await pasteInto(page);
  return page;
}

describe('the address book', () => {
  test('an address that is used on two days is known; before, only a digest of it is kept', async () => {
    await (await pasteOnWallet(FRIEND)).close();
    const first = await eventually(stored, (all) => 'addressBookSeen' in all);
    expect(JSON.stringify(first)).not.toContain(FRIEND);
    const digests = Object.keys(first['addressBookSeen'] as object);
    await store({ addressBookSeen: Object.fromEntries(digests.map((digest) => [digest, '2026-01-01'])) });
    await (await pasteOnWallet(FRIEND)).close();
    const second = await eventually(stored, (all) => 'addressBook' in all);
    expect(second['addressBook']).toMatchObject([{ address: FRIEND, by: 'use' }]);
  });

  test('the known address is pasted untouched', async () => {
    const page = await pasteOnWallet(FRIEND);
    await pause(QUIET_MS);
    expect([await seen(page), await fieldText(page)]).toEqual(['nothing', FRIEND]);
    await page.close();
  });

  test('an imitation of it is held, and the two are compared', async () => {
    const page = await pasteOnWallet(imitate(FRIEND));
    await until(page, 'dialog');
    const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    expect(tree).toMatch(/Caveat/);
    expect(tree).toContain(FRIEND.slice(6, 10));
    await choose(page, 'stop');
    await page.close();
  });

  test('with its switch off, nothing is compared', async () => {
    await store({ settings: { addressBook: false } });
    const page = await pasteOnWallet(imitate(FRIEND));
    await pause(QUIET_MS);
    expect(await seen(page)).toBe('nothing');
    await page.close();
    await store({ settings: {} });
  });
});

describe('the deposit card', () => {
  test('does not open on a market page, opens where money is withdrawn, and only once', async () => {
    const page = await session.visit('https://www.bithumb.com/');
    await pause(VIEW_MS);
    expect(await seen(page)).toBe('nothing');
    await page.evaluate(
      (body) => {
        history.pushState({}, '', '/react/inout/withdraw/USDT');
        document.body.innerHTML = body;
      },
      WITHDRAW.slice(WITHDRAW.indexOf('<header>')),
    );
    await until(page, 'notice');
    await page.keyboard.press('Escape');
    await until(page, 'nothing');
    await page.close();
    const again = await session.visit('https://www.bithumb.com/react/inout/withdraw/USDT');
    await pause(VIEW_MS);
    expect(await seen(again)).toBe('nothing');
    await again.close();
  });

  test('opens again when a new incident is on record', async () => {
    await store({ guardDeposits: { bithumb: '2017-06-an-older-one' } });
    const page = await session.visit('https://www.bithumb.com/react/inout/withdraw/USDT');
    await until(page, 'notice');
    await page.close();
  });
});

describe('what a person asks for', () => {
  test('“Not again for this platform” on the deposit card is heeded', async () => {
    await store({ guardDeposits: {} });
    const url = 'https://www.bithumb.com/react/inout/withdraw/USDT';
    const page = await session.visit(url);
    await until(page, 'notice');
    await pressOurs(page, 'Not again for this platform');
    await until(page, 'nothing');
    await eventually(stored, (all) => JSON.stringify(all['settings'] ?? '').includes('bithumb'));
    await page.close();
    await store({ guardDeposits: {} });
    const again = await session.visit(url);
    await pause(VIEW_MS);
    expect(await seen(again)).toBe('nothing');
    await again.close();
  });

  test('an address that is remembered from the menu is known at once', async () => {
    const worker = await extensionWorker(session.browser);
    await worker.evaluate((selectionText) => {
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'remember-selection', selectionText, frameId: 0 },
        undefined,
      );
    }, ` ${KEPT}\n`);
    const all = await eventually(stored, (kept) => JSON.stringify(kept['addressBook'] ?? '').includes(KEPT));
    expect(all['addressBook']).toContainEqual(expect.objectContaining({ address: KEPT, by: 'hand' }));
    const page = await pasteOnWallet(imitate(KEPT));
    await until(page, 'dialog');
    await page.close();
  });
});

describe('an address that was asked about', () => {
  test('is remembered from its card', async () => {
    const page = await session.visit('https://notes.example/plain');
    const worker = await extensionWorker(session.browser);
    await worker.evaluate(async (selectionText) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', selectionText, frameId: 0 }, tab);
    }, CARDED);
    await pressSpoken(page, 'Remember this address');
    await eventually(stored, (all) => JSON.stringify(all['addressBook'] ?? '').includes(CARDED));
    await eventually(
      () => page.accessibility.snapshot({ interestingOnly: false }),
      (tree) => JSON.stringify(tree).includes('In your address book'),
    );
    await page.close();
  });

  test('is remembered from the popup', async () => {
    const popup = await session.visit(new URL(`/src/popup/index.html#${LOOKED_UP}`, await extensionUrl()).href);
    const button = await popup.waitForSelector('::-p-aria(Remember this address[role="button"])');
    await button?.click();
    await eventually(stored, (all) => JSON.stringify(all['addressBook'] ?? '').includes(LOOKED_UP));
    await popup.close();
  });
});

describe('the log', () => {
  test('says what was shown and what was chosen, and nothing of harmless pages', async () => {
    const page = await pasteOnWallet(RONIN_THIEF);
    await until(page, 'dialog');
    await choose(page, 'stop');
    await until(page, 'nothing');
    const readLog = async () => ((await stored())['guardLog'] ?? []) as { address?: string; choice?: string }[];
    const entries = await eventually(readLog, (log) => {
      const last = log.at(-1);
      return last?.address === RONIN_THIEF && last.choice !== undefined;
    });
    expect(entries.at(-1)).toMatchObject({
      occasion: 'paste',
      level: 'danger',
      reasons: ['sanctioned'],
      host: 'wallet.example',
      address: RONIN_THIEF,
      choice: 'stop',
    });
    expect(JSON.stringify(entries)).not.toContain(FRIEND);
    await page.close();
  });
});

describe('at the copy', () => {
  test('an imitation of a known address is named when it is copied, in the title as well; a harmless copy clears that', async () => {
    const page = await session.visit('https://shop.example/plain');
    await copyText(page, imitate(FRIEND));
    await until(page, 'notice');
    const titled = await eventually(
      () => readBadge(session.browser),
      ({ title }) => title.includes('copied'),
    );
    expect(titled).toEqual({ text: '', title: 'Caveat\nAddress copied here: Danger' });
    await page.keyboard.press('Escape');
    await copyText(page, OTHER);
    await eventually(
      () => readBadge(session.browser),
      ({ title }) => title === 'Caveat',
    );
    await page.close();
  });
});

/** Presses a button in our closed root: the driver sees where it stands, as a person does. */
async function pressOurs(page: Page, label: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('DOM.getDocument');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const text = nodes.find(({ nodeValue }) => nodeValue === label);
  if (text?.parentId === undefined) throw new Error(`no button says ${label}`);
  const { model } = await session.send('DOM.getBoxModel', { nodeId: text.parentId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await session.detach();
}
