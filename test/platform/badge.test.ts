import { beforeEach, expect, test, vi } from 'vitest';
import { showBadgeTitle, showDamagedBadge, showSiteBadge } from '../../src/platform/badge.ts';

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
  setTitle: vi.fn(),
}));
vi.mock('../../src/platform/browser.ts', async () => {
  const messages = (await import('../../_locales/en/messages.json')).default as Record<string, { message: string }>;
  const getMessage = (key: string, values: string[] = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_match, index) => values[index - 1] ?? '');
  return { browser: { action, i18n: { getMessage, getUILanguage: () => 'en-GB' } } };
});

beforeEach(() => vi.clearAllMocks());

test.each([
  ['danger', 3, '!', 'Caveat: Danger\n3 incidents counted'],
  ['danger', 0, '!', 'Caveat: Danger'],
  ['caution', 2, '2', 'Caveat: Caution\n2 incidents counted'],
  ['caution', 0, '', 'Caveat: Caution'],
  ['note', 1, '1', 'Caveat: Note\n1 incident counted'],
  ['none', 0, '', 'Caveat'],
] as const)('%s with %i counted shows “%s”', async (level, counted, text, title) => {
  await showSiteBadge(7, { level, counted });
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
});

test('addresses on the page join the title and leave the badge as it is', async () => {
  await showBadgeTitle(7, undefined, 2);
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Caveat\n2 addresses on this page are on record' });
  expect(action.setBadgeText).not.toHaveBeenCalled();
  expect(action.setBadgeBackgroundColor).not.toHaveBeenCalled();
});

test('so does the level of an address that was copied there', async () => {
  await showBadgeTitle(7, { level: 'none', counted: 0 }, 0, 'danger');
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Caveat\nAddress copied here: Danger' });
  expect(action.setBadgeText).not.toHaveBeenCalled();
});

test('a damaged list is no alarm', async () => {
  await showDamagedBadge(7);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '?' });
});

test('levels differ in colour', async () => {
  for (const level of ['danger', 'caution', 'note'] as const) await showSiteBadge(7, { level, counted: 1 });
  const colours = action.setBadgeBackgroundColor.mock.calls.map(([{ color }]) => color);
  expect(new Set(colours).size).toBe(3);
});
