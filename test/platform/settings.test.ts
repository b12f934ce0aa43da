import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  SWITCHES,
  saveSettings,
  watchSettings,
} from '../../src/platform/settings.ts';
import { isSilenced, withoutSilence, withSilence } from '../../src/platform/silences.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

/** One at a time, as the browser's locks do it. */
let last: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', {
  locks: {
    request: <T>(_name: string, run: () => Promise<T>): Promise<T> => {
      const next = last.then(run, run);
      last = next.catch(() => undefined);
      return next;
    },
  },
});

beforeEach(() => fakeBrowser.reset());

const silence = { kind: 'site', of: 'etherscan.io' } as const;

test('everything is on until somebody says otherwise', () => {
  expect(SWITCHES.filter((name) => !DEFAULT_SETTINGS[name])).toEqual([]);
  expect(DEFAULT_SETTINGS.silences).toEqual([]);
});

test('what was saved is read again', async () => {
  const settings = { ...DEFAULT_SETTINGS, marks: false, silences: [silence] };
  await saveSettings(settings);
  expect(await loadSettings()).toEqual(settings);
});

test.each([
  ['nothing', undefined],
  ['a number', 3],
  ['an object of another kind', { silences: 'etherscan.io', marks: 'no' }],
])('%s in the store means the defaults', async (_what, stored) => {
  await fakeBrowser.storage.local.set({ settings: stored });
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test('silences that are none are left out', async () => {
  await fakeBrowser.storage.local.set({
    settings: { silences: [silence, 7, { kind: 'site' }, { of: 'a', kind: 'b' }] },
  });
  expect((await loadSettings()).silences).toEqual([silence]);
});

test('a store that throws at once, as after an update, means the defaults', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  vi.restoreAllMocks();
});

test('a change is told until one no longer wants to hear it', async () => {
  const heard: boolean[] = [];
  const stop = watchSettings((settings) => heard.push(settings.marks));
  await saveSettings({ ...DEFAULT_SETTINGS, marks: false });
  stop();
  await saveSettings({ ...DEFAULT_SETTINGS, marks: true });
  expect(heard).toEqual([false]);
});

test('two changes at once are both kept', async () => {
  await Promise.all([
    changeSettings((settings) => ({ ...settings, log: false })),
    changeSettings((settings) => ({ ...settings, marks: false })),
  ]);
  expect(await loadSettings()).toMatchObject({ log: false, marks: false });
});

describe('a silence', () => {
  const NOW_MS = 1_000;
  const with_ = (more: object) => ({ silences: [{ kind: 'platform', of: 'venue', ...more } as const] });

  test.each([
    ['holds without an end', {}, undefined, true],
    ['holds before its end', { untilMs: 1_001 }, undefined, true],
    ['is over at its end', { untilMs: 1_000 }, undefined, false],
    ['holds while nothing new is on record', { newestIncident: 'a' }, 'a', true],
    ['is over when something new is on record', { newestIncident: 'a' }, 'b', false],
  ])('%s', (_what, more, newest, holds) => {
    expect(isSilenced(with_(more), 'platform', 'venue', NOW_MS, newest)).toBe(holds);
  });

  test('of a platform says nothing about a site of that name', () => {
    expect(isSilenced(with_({}), 'site', 'venue', NOW_MS)).toBe(false);
  });

  test('takes the place of an earlier one, and goes', () => {
    const twice = withSilence(withSilence(DEFAULT_SETTINGS, silence), { ...silence, untilMs: 5 });
    expect(twice.silences).toEqual([{ ...silence, untilMs: 5 }]);
    expect(withoutSilence(twice, silence).silences).toEqual([]);
  });
});
