import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { changeTab, countListed, loadTab, type TabState, withListed } from '../../src/platform/tab-state.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const TAB = 7;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB }] as never);
});

function report(state: TabState, frame: number, document: string, ...listed: string[]): TabState {
  return withListed(state, frame, { document, listed });
}

test('what frames report is kept for the document of the top frame', async () => {
  await changeTab(TAB, 'first', (state) => report(state, 0, 'a', '0x1'));
  await changeTab(TAB, 'first', (state) => report(state, 3, 'b', '0x1', '0x2'));
  const state = await loadTab(TAB);
  expect(Object.keys(state?.frames ?? {})).toEqual(['0', '3']);
  expect(state && countListed(state)).toBe(2);
});

test('another document in the top frame makes all of it forgotten', async () => {
  await changeTab(TAB, 'first', (state) => report(state, 3, 'b', '0x2'));
  await changeTab(TAB, 'second', (state) => ({ ...state, site: { level: 'note', counted: 1 } }));
  expect(await loadTab(TAB)).toEqual({ document: 'second', site: { level: 'note', counted: 1 }, frames: {} });
});

test('a frame that holds another document starts anew', () => {
  const before = report({ document: 'first', frames: {} }, 3, 'b', '0x1');
  expect(report(before, 3, 'c', '0x2').frames).toEqual({ 3: { document: 'c', listed: ['0x2'] } });
  expect(report(before, 3, 'b', '0x2').frames).toEqual({ 3: { document: 'b', listed: ['0x1', '0x2'] } });
});

test('changes of one tab at the same time are all kept', async () => {
  const frames = [0, 1, 2, 3, 4, 5, 6, 7];
  await Promise.all(frames.map((frame) => changeTab(TAB, 'first', (state) => report(state, frame, 'd', `0x${frame}`))));
  const state = await loadTab(TAB);
  expect(state && countListed(state)).toBe(frames.length);
});

test('tabs that were closed are forgotten when another is first written', async () => {
  await changeTab(5, 'old', (state) => report(state, 0, 'a', '0x1'));
  await changeTab(TAB, 'first', (state) => report(state, 0, 'a', '0x1'));
  expect(await loadTab(5)).toBeUndefined();
  expect(await loadTab(TAB)).toBeDefined();
});

test('a frame that floods us is cut short', () => {
  const flood = Array.from({ length: 10_000 }, (_, i) => `0x${i}`);
  const state = report({ document: 'first', frames: {} }, 0, 'a', ...flood);
  expect(state.frames[0]?.listed).toHaveLength(500);
});
