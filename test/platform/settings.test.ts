import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadSettings, saveSettings, watchSettings } from '../../src/platform/settings.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

beforeEach(() => fakeBrowser.reset());

test('what was saved is read again', async () => {
  await saveSettings({ marksOffHosts: ['etherscan.io'] });
  expect(await loadSettings()).toEqual({ marksOffHosts: ['etherscan.io'] });
});

test.each([
  ['nothing', undefined],
  ['a number', 3],
  ['an object of another kind', { marksOffHosts: 'etherscan.io' }],
])('%s in the store means the defaults', async (_what, stored) => {
  await fakeBrowser.storage.local.set({ settings: stored });
  expect(await loadSettings()).toEqual({ marksOffHosts: [] });
});

test('entries that are no hosts are left out', async () => {
  await fakeBrowser.storage.local.set({ settings: { marksOffHosts: ['etherscan.io', 7, undefined] } });
  expect(await loadSettings()).toEqual({ marksOffHosts: ['etherscan.io'] });
});

test('a store that throws at once, as after an update, means the defaults', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await loadSettings()).toEqual({ marksOffHosts: [] });
  vi.restoreAllMocks();
});

test('a change is told until one no longer wants to hear it', async () => {
  const heard: unknown[] = [];
  const stop = watchSettings((settings) => heard.push(settings));
  await saveSettings({ marksOffHosts: ['a.example'] });
  stop();
  await saveSettings({ marksOffHosts: ['b.example'] });
  expect(heard).toEqual([{ marksOffHosts: ['a.example'] }]);
});
