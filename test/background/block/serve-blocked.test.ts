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

const { allowSite, markFine, openReport, reportBlocked } = await import(
  '../../../src/background/block/serve-blocked.ts'
);
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

test('“This is wrong” opens the page that prepares a report on the sender’s own site', async () => {
  await openReport(sender(GUESS));
  expect(opened).toEqual([`ext://ours/src/blocked/report.html#${encodeURIComponent(GUESS)}`]);
});

test('the page that is moved to is one that the build knows', () => {
  const config = readFileSync(join(import.meta.dirname, '../../../vite.config.ts'), 'utf8');
  expect(config).toContain('src/blocked/index.html');
  expect(config).toContain('src/blocked/report.html');
});
