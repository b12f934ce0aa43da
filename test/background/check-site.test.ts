import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { checkSite } from '../../src/background/check-site.ts';
import { ListError } from '../../src/core/list/list.ts';
import { loadTab } from '../../src/platform/tab-state.ts';
import { coverage, domain, incident, platform } from '../support/records.ts';

const { loadList, action } = vi.hoisted(() => ({
  loadList: vi.fn(),
  action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn(), setTitle: vi.fn() },
}));
vi.mock('../../src/platform/list-store.ts', () => ({ loadList }));
vi.mock('../../src/platform/browser.ts', async () => {
  const { fakeBrowser: browser } = await import('@webext-core/fake-browser');
  const i18n = { getMessage: (key: string) => key, getUILanguage: () => 'en-GB' };
  return {
    browser: new Proxy(browser, { get: (all, key) => ({ action, i18n })[key as string] ?? Reflect.get(all, key) }),
  };
});

const RECORDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  domains: { 'venue.example': domain() },
  platforms: { venue: platform({ incidents: ['2019-05-venue'] }) },
  incidents: { '2019-05-venue': incident() },
};
const LIST = {
  version: '2026.11.25',
  date: '2026-11-25',
  coverage,
  find: async (table: string, key: string) => RECORDS[table]?.[key],
};
const SENDER = { tab: 7, frame: 0, url: 'https://www.venue.example/trade' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  loadList.mockResolvedValue(LIST);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ id: 'top-document' } as never);
});

test('the verdict is answered, shown on the badge and kept for the document', async () => {
  expect(await checkSite('www.venue.example', SENDER)).toEqual({ level: 'note', counted: 1, isBlocked: false });
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '1' });
  expect(await loadTab(7)).toMatchObject({ document: 'top-document', site: { level: 'note', counted: 1 } });
});

test('a host that is not the one in the address bar is rejected', async () => {
  expect(await checkSite('www.venue.example', { ...SENDER, url: 'https://evil.example/' })).toMatchObject({
    failure: 'not-allowed',
  });
  expect(action.setBadgeText).not.toHaveBeenCalled();
});

test('a damaged list is shown quietly and passed on', async () => {
  loadList.mockRejectedValue(new ListError('checksum'));
  await expect(checkSite('www.venue.example', SENDER)).rejects.toThrow(ListError);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '?' });
});

test('where the top frame does not answer, the badge is shown all the same', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
  await checkSite('www.venue.example', SENDER);
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '1' });
});
