import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { eraseLog, exportLogCsv, loadLog, logChoice, writeLog } from '../../src/platform/guard-log.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));
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

const entry = (id: string) => ({
  id,
  time: '2026-11-25T04:00:00.000Z',
  occasion: 'paste' as const,
  level: 'danger',
  reasons: ['sanctioned', 'mistyped'],
  host: 'wallet.example',
});

beforeEach(() => fakeBrowser.reset());

test('a choice completes what was shown', async () => {
  await Promise.all([writeLog(entry('a')), writeLog(entry('b')), logChoice('a', 'stop')]);
  expect(await loadLog()).toEqual([{ ...entry('a'), choice: 'stop' }, entry('b')]);
});

test('no more than 500 are kept, the newest', async () => {
  for (let i = 0; i < 503; i++) await writeLog(entry(String(i)));
  const log = await loadLog();
  expect([log.length, log[0]?.id]).toEqual([500, '3']);
});

test('as CSV: one line each, and nothing that a spreadsheet would compute', async () => {
  await writeLog({ ...entry('a'), host: '=HYPERLINK("x")' });
  expect(await exportLogCsv()).toBe(
    'time,occasion,level,reasons,host,address,choice\r\n' +
      '2026-11-25T04:00:00.000Z,paste,danger,sanctioned mistyped,"\'=HYPERLINK(""x"")",,\r\n',
  );
});

test('is erased, and a damaged one is empty', async () => {
  await writeLog(entry('a'));
  await eraseLog();
  expect(await loadLog()).toEqual([]);
  await fakeBrowser.storage.local.set({ guardLog: 'x' });
  expect(await loadLog()).toEqual([]);
});
