/** What the page in the way, the notices and a person's word come to, over the real list and a fake browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { englishBrowser } from '../../ui/support/english-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: fakeBrowser }));
vi.mock('../../../src/platform/list-store.ts', async () => {
  const { openBundledList } = await import('../../../scripts/check/bundled-list.ts');
  const opened = openBundledList();
  return { loadList: () => opened };
});

const { allowSite, markFine, reportBlocked } = await import('../../../src/background/block/serve-blocked.ts');
const { openReport, openSiteReport } = await import('../../../src/background/block/open-report.ts');
const { makeCard } = await import('../../../src/background/card/make-card.ts');
const { checkSite } = await import('../../../src/background/check-site.ts');

const IMPOSTOR = 'https://coinbase-login.com/';
const GUESS = 'https://kraken-login.com/';
const sender = (url: string, over: object = {}) => ({ tab: 7, frame: 0, url, ...over });
const check = (url: string, over: object = {}) => checkSite(new URL(url).hostname, sender(url, over));

let moved: string[];
let opened: string[];

beforeEach(() => {
  fakeBrowser.reset();
  moved = [];
  opened = [];
  Object.assign(fakeBrowser.i18n, englishBrowser.i18n);
  fakeBrowser.runtime.getURL = (path: string) => `ext://ours/${path}`;
  const action = { setBadgeText: noted, setBadgeBackgroundColor: noted, setBadgeTextColor: noted, setTitle: noted };
  Object.assign(fakeBrowser.action, action);
  Object.assign(fakeBrowser.tabs, {
    update: async (_tab: number, { url }: { url: string }) => void moved.push(url),
    create: async ({ url }: { url: string }) => void opened.push(url),
    sendMessage: async () => ({ id: 'document' }),
    query: async () => [{ id: 7 }],
    get: async () => ({ id: 7, windowId: 3 }),
  });
});

async function noted(): Promise<void> {}

describe('a visit to an impostor', () => {
  test('moves the tab to the page in the way, with the address behind its #', async () => {
    expect(await check(IMPOSTOR)).toMatchObject({ level: 'danger', isBlocked: true });
    expect(moved).toEqual([`ext://ours/src/blocked/index.html#${encodeURIComponent(IMPOSTOR)}`]);
  });

  test('is not stopped for a host that the browser does not confirm', async () => {
    expect(await checkSite('coinbase-login.com', sender('https://innocent.example/'))).toMatchObject({
      failure: 'not-allowed',
    });
    expect(moved).toEqual([]);
  });

  test('is told about instead, where the page in the way is switched off', async () => {
    await fakeBrowser.storage.local.set({ settings: { blockingPage: false } });
    expect(await check(IMPOSTOR)).toMatchObject({ isBlocked: false, notice: { level: 'danger' } });
    expect(moved).toEqual([]);
  });

  test('names the real site, and says what it rests on', async () => {
    const blocked = await reportBlocked(IMPOSTOR, sender('ext://ours/src/blocked/index.html'));
    expect(blocked).toMatchObject({ isBlocked: true, real: { host: 'coinbase.com' }, isPrivate: false });
  });
});

describe('“Open anyway”', () => {
  test('holds for the whole site until the browser closes, and the level stays', async () => {
    await allowSite(IMPOSTOR, 'session', {});
    expect(await check('https://www.coinbase-login.com/')).toMatchObject({ level: 'danger', isBlocked: false });
    expect(await check('https://coinbase-login.net/')).toMatchObject({ isBlocked: true });
    expect(await fakeBrowser.storage.local.get('allowedSites')).toEqual({});
  });

  test('for good is kept for good, but nothing of a private window is', async () => {
    await allowSite(IMPOSTOR, 'always', { isPrivate: true });
    expect(await fakeBrowser.storage.local.get('allowedSites')).toEqual({});
    await allowSite(IMPOSTOR, 'always', {});
    expect(await fakeBrowser.storage.local.get('allowedSites')).toEqual({
      allowedSites: { 'coinbase-login.com': 'opened' },
    });
  });

  test('on one tenant of a shared host says nothing about its neighbours', async () => {
    await allowSite('https://metamask-login.pages.dev/', 'session', {});
    expect(await check('https://metamask-login.pages.dev/')).toMatchObject({ isBlocked: false });
    expect(await check('https://metamask-verify-login.pages.dev/')).toMatchObject({ isBlocked: true });
  });
});

describe('a notice', () => {
  test('on a guess offers the real site, and comes once', async () => {
    expect(await check(GUESS)).toMatchObject({
      level: 'caution',
      isBlocked: false,
      notice: { link: { url: 'https://kraken.com/' }, fine: 'This site is fine' },
    });
    expect(await check(GUESS)).not.toHaveProperty('notice');
  });

  test('on a dead exchange tells who it was, who holds it, and of recovery scams', async () => {
    const answer = (await check('https://mtgox.com/')) as { notice?: { sentences: string[]; fine?: string } };
    expect(answer.notice?.sentences.join(' ')).toMatch(/Mt\. Gox.*Insolvent since.*estate holds.*recover lost coins/);
    expect(answer.notice).not.toHaveProperty('fine');
  });

  test('does not come where notices are switched off', async () => {
    await fakeBrowser.storage.local.set({ settings: { siteNotices: false } });
    expect(await check(GUESS)).not.toHaveProperty('notice');
  });

  test('leaves no name behind', async () => {
    await check(GUESS);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('kraken');
  });
});

describe('“This site is fine”', () => {
  test('takes the likeness out of the verdict', async () => {
    await markFine(sender(GUESS));
    expect(await check(GUESS)).toMatchObject({ level: 'none', isBlocked: false });
  });

  test('is not taken from an impostor’s page', async () => {
    expect(await markFine(sender(IMPOSTOR))).toMatchObject({ failure: 'not-allowed' });
    expect(await check(IMPOSTOR)).toMatchObject({ isBlocked: true });
  });

  test('is what the switch says for all sites', async () => {
    await fakeBrowser.storage.local.set({ settings: { lookalikes: false } });
    expect(await check(IMPOSTOR)).toMatchObject({ level: 'none' });
  });
});

describe('“This is wrong”', () => {
  const page = 'ext://ours/src/blocked/report.html';

  test('opens the page that prepares a report on the sender’s own site, without what follows its path', async () => {
    await openSiteReport(sender(`${GUESS}view?token=1#secret`));
    expect(opened).toEqual([`${page}#${encodeURIComponent(`${GUESS}view`)}`]);
  });

  test('said to a card, opens one on what the card is about', async () => {
    await openReport({ input: 'a.example', said: ['swapped-ends', 'other-network'] }, sender(GUESS));
    expect(opened).toEqual([`${page}?said=swapped-ends,other-network#a.example`]);
  });
});

describe('a card on a page', () => {
  const list = async () => (await import('../../../src/platform/list-store.ts')).loadList();
  const card = (input: string, twin?: string) => makeCard(list, input, Date.now(), twin);
  const THIEF = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';

  test.each([
    ['a thief’s address', THIEF, { input: THIEF }],
    ['a site that warns', 'https://kraken-login.com/secret?token=1', { input: 'kraken-login.com' }],
  ])('offers a report on %s and on nothing more', async (_what, input, report) => {
    expect((await card(input)).wrong).toEqual({ label: 'This is wrong', report });
  });

  test('says in the report that the address looks like another one, but not which', async () => {
    const { wrong } = await card(THIEF, '0x098B716B8Aaf21512996dC57EB0615e2383E2f97');
    expect(wrong?.report).toEqual({ input: THIEF, said: ['resembles-neighbour'] });
  });

  test('offers to remember an address of which nothing is said, unless the address book is off', async () => {
    const UNLISTED = '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045';
    expect((await card(UNLISTED)).keep?.address).toBe(UNLISTED);
    expect(await card(THIEF)).not.toHaveProperty('keep');
    await fakeBrowser.storage.local.set({ settings: { addressBook: false } });
    expect(await card(UNLISTED)).not.toHaveProperty('keep');
  });

  test.each(['https://bitso.com/', 'https://example.com/', 'nonsense here'])(
    'that warns of nothing (%s) offers none',
    async (input) => {
      expect(await card(input)).not.toHaveProperty('wrong');
    },
  );

  test('no longer warns of a site that the person said is fine', async () => {
    await markFine(sender(GUESS));
    expect(await card(GUESS)).toMatchObject({ level: 'none' });
  });
});

test('the page that is moved to is one that the build knows', () => {
  const config = readFileSync(join(import.meta.dirname, '../../../vite.config.ts'), 'utf8');
  expect(config).toContain('src/blocked/index.html');
  expect(config).toContain('src/blocked/report.html');
});
