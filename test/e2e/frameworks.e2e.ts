/** The paste guard in fields of real frameworks and editors, bundled as a site bundles them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameworkPage } from './support/framework-pages.ts';
import {
  choose,
  fieldText,
  pasteInto,
  press,
  setClipboard,
  stateText,
  traceOfPaste,
  until,
} from './support/guard-driver.ts';
import { html, RONIN_THIEF, unlistedAddresses } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';

const ALL = [
  'react-controlled',
  'react-masked',
  'react-takes-paste',
  'vue-model',
  'angular-forms',
  'prose-mirror',
  'quill-editor',
  'code-mirror',
  'lexical-editor',
];
/** Firefox hands a paste to a page in its own way, which one of each sort shows. */
const IN: Readonly<Record<'chrome' | 'firefox', readonly string[]>> = {
  chrome: ALL,
  firefox: ['react-controlled', 'vue-model', 'prose-mirror', 'lexical-editor'],
};
/** These write the field’s value themselves, whereupon a browser forgets what it could undo, with and without Caveat. */
const WITHOUT_UNDO = ['react-masked', 'react-takes-paste'];
/** Puts what is pasted in the place of all that was there. */
const REPLACES = 'react-takes-paste';
const [HARMLESS = ''] = unlistedAddresses(1, 515);

const pages = new Map<string, string>();
const answer = (_host: string, path: string) => ({
  body: pages.get(path.slice(1)) ?? html('Plain', '<input id="source">'),
});

beforeAll(async () => {
  for (const name of ALL) pages.set(name, await frameworkPage(name));
});

const untilState = (page: Page, state: string) =>
  eventually(
    () => stateText(page),
    (text) => text === state,
  );

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let session: Session;
  let bare: Session;
  beforeAll(async () => {
    [session, bare] = await Promise.all([startSession(kind, answer), startSession(kind, answer, { bare: true })]);
    await pause(1_000);
  });
  afterAll(() => Promise.all([session.close(), bare.close()]));

  describe('a thief’s address', () => {
    beforeAll(() => setClipboard(session, RONIN_THIEF));

    test.each(IN[kind])('%s: is kept out on “Don’t paste”, and lands at the caret on “Paste anyway”', async (name) => {
      const page = await session.visit(`https://wallet.example/${name}`);
      await page.waitForSelector('#to');
      await pasteInto(page);
      await until(page, 'dialog');
      expect(await fieldText(page)).toBe('');
      await choose(page, 'stop');
      await until(page, 'nothing');
      expect([await fieldText(page), await stateText(page)]).toEqual(['', '']);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('to');
      await page.keyboard.type('ab');
      await page.keyboard.press('ArrowLeft');
      // No hand is so fast that an editor has not yet heard where the caret stands.
      await pause(100);
      await press(page, 'v');
      await until(page, 'dialog');
      await choose(page, 'go');
      const whole = name === REPLACES ? RONIN_THIEF : `a${RONIN_THIEF}b`;
      await untilState(page, whole);
      expect((await fieldText(page)).replaceAll(' ', '')).toBe(whole);
      if (!WITHOUT_UNDO.includes(name)) {
        await press(page, 'z');
        await untilState(page, 'ab');
      }
      await page.close();
    });
  });

  test.each(IN[kind])('%s: with nothing on record, all that a page can see is the same', async (name) => {
    const url = `https://wallet.example/${name}`;
    const [seenWith, seenWithout] = await Promise.all([
      traceOfPaste(session, url, HARMLESS),
      traceOfPaste(bare, url, HARMLESS),
    ]);
    expect(seenWith).toEqual(seenWithout);
    expect(JSON.stringify(seenWith)).toContain(HARMLESS.slice(0, 4));
  });
});
