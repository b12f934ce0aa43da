/** The paste guard against pages that behave as wallets, checkouts and exchanges do, and against pages that fight it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  choose,
  copyText,
  fieldText,
  pasteInto,
  press,
  seen,
  setClipboard,
  stateText,
  traceOfPaste,
  until,
} from './support/guard-driver.ts';
import { GUARD_PAGES, imitate, OTHER, STRANGER } from './support/guard-pages.ts';
import { html, RONIN_THIEF, unlistedAddresses } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';

const USDT = '0xdac17f958d2ee523a2206206994597c13d831ec7';
const MISTYPED = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdr';
/** Longer than a question takes; used only where nothing may happen. */
const QUIET_MS = 900;

const answer = (_host: string, path: string) => ({ body: GUARD_PAGES[path] ?? html('Plain', '') });

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, answer);
    await pause(1_000);
  });
  afterAll(() => session.close());

  const open = (path: string) => session.visit(`https://wallet.example${path}`);

  describe('a thief’s address is held before it lands', () => {
    beforeAll(() => setClipboard(session, RONIN_THIEF));

    test.each([
      '/plain',
      '/controlled',
      '/masked',
      '/editable',
      '/textarea',
      '/rerenders',
      '/shadow',
      '/rewritten',
      '/flood',
      '/search',
    ])('%s: the dialog opens on an empty field, and “Paste anyway” is seen by the page', async (path) => {
      const page = await open(path);
      if (path === '/rewritten') await pause(400);
      await pasteInto(page);
      await until(page, 'dialog');
      expect(await fieldText(page)).toBe('');
      await choose(page, 'go');
      await until(page, 'nothing');
      expect((await fieldText(page)).replaceAll(' ', '')).toBe(RONIN_THIEF);
      if (['/controlled', '/rerenders', '/shadow'].includes(path)) expect(await stateText(page)).toBe(RONIN_THIEF);
      await page.close();
    });

    test.each(['/plain', '/controlled', '/editable', '/textarea', '/shadow'])(
      '%s: one undo takes it back',
      async (path) => {
        const page = await open(path);
        await pasteInto(page);
        await until(page, 'dialog');
        await choose(page, 'go');
        await until(page, 'nothing');
        await press(page, 'z');
        expect(await fieldText(page)).toBe('');
        await page.close();
      },
    );

    test.each(['stop', 'escape'] as const)('%s leaves the field empty and gives the focus back', async (choice) => {
      const page = await open('/plain');
      await pasteInto(page);
      await until(page, 'dialog');
      await choose(page, choice);
      await until(page, 'nothing');
      expect(await fieldText(page)).toBe('');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('to');
      await page.close();
    });

    test('a page that handles pastes itself gets it to handle; one that cancels them cancels it', async () => {
      for (const [path, state] of [
        ['/handles', `handled ${RONIN_THIEF}`],
        ['/cancels', 'cancelled'],
      ] as const) {
        const page = await open(path);
        await pasteInto(page);
        await until(page, 'dialog');
        expect(await stateText(page)).toBe('');
        await choose(page, 'go');
        await until(page, 'nothing');
        expect(await stateText(page)).toBe(state);
        await page.close();
      }
    });

    test('“Paste anyway” does not count before anybody could have read the dialog', async () => {
      const page = await open('/plain');
      await pasteInto(page);
      await until(page, 'dialog');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await seen(page)).toBe('dialog');
      await page.close();
    });

    test('in a checkout’s frame, the top frame asks and the frame gets it', async () => {
      const page = await open('/checkout');
      const frame = await eventually(
        async () => page.frames().find((each) => each.url().includes('pay.example')),
        (found) => found !== undefined,
      );
      if (frame === undefined) throw new Error('no frame');
      await pasteInto(page, frame);
      await until(page, 'dialog');
      await choose(page, 'go');
      await eventually(
        () => fieldText(frame),
        (text) => text === RONIN_THIEF,
      );
      await page.close();
    });

    test('a page that covers the dialog does not get the click', async () => {
      const page = await open('/covers');
      await pasteInto(page);
      await until(page, 'dialog');
      await eventually(
        () => page.evaluate(() => (window as { covered?: boolean }).covered === true),
        (covered) => covered,
      );
      await pause(400);
      expect(await seen(page)).toBe('dialog');
      await choose(page, 'stop');
      expect(await fieldText(page)).toBe('');
      await page.close();
    });

    test('a page that deletes the dialog has not got the paste through', async () => {
      const page = await open('/deletes');
      await pasteInto(page);
      await pause(QUIET_MS);
      expect(await fieldText(page)).toBe('');
      if (kind === 'chrome') {
        const urls = session.browser.targets().map((target) => target.url());
        expect(urls.some((url) => url.includes(`popup/index.html#${RONIN_THIEF}`))).toBe(true);
      }
      await page.close();
    });

    test('untrusted events open nothing and are left alone', async () => {
      const page = await open('/untrusted');
      expect(await page.evaluate('fire()')).toBe(true);
      await pause(QUIET_MS);
      expect(await seen(page)).toBe('nothing');
      await page.close();
    });

    test.each(['/password', '/seed'])('%s: a field that holds a secret is left alone', async (path) => {
      const page = await open(path);
      await pasteInto(page);
      await pause(QUIET_MS);
      expect(await seen(page)).toBe('nothing');
      expect(await fieldText(page)).toBe(RONIN_THIEF);
      await page.close();
    });
  });

  describe('beside the field', () => {
    test('an address that is typed is named', async () => {
      const page = await open('/plain');
      await page.type('#to', RONIN_THIEF);
      await until(page, 'notice');
      await page.keyboard.press('Escape');
      await until(page, 'nothing');
      await page.close();
    });

    test('an address that the site’s own button puts there is named', async () => {
      const page = await open('/paste-button');
      await page.evaluate((text) => Object.assign(window, { filled: text }), RONIN_THIEF);
      await page.click('#send');
      await until(page, 'notice');
      await page.close();
    });

    test('a mistyped address is named, and the paste is not held', async () => {
      await setClipboard(session, MISTYPED);
      const page = await open('/plain');
      await pasteInto(page);
      expect(await fieldText(page)).toBe(MISTYPED);
      await until(page, 'notice');
      await page.close();
    });

    test('a token’s contract is held where money is sent, and not in a search', async () => {
      await setClipboard(session, USDT);
      const send = await open('/plain');
      await pasteInto(send);
      await until(send, 'dialog');
      await send.close();
      const search = await open('/search');
      await pasteInto(search);
      await pause(QUIET_MS);
      expect(await seen(search)).toBe('nothing');
      expect(await fieldText(search)).toBe(USDT);
      await search.close();
    });
  });

  describe('what was copied', () => {
    test('a listed address is named when it is copied', async () => {
      const page = await open('/plain');
      await copyText(page, RONIN_THIEF);
      await until(page, 'notice');
      await page.close();
    });

    test('a page that puts another address on the clipboard is caught at the copy', async () => {
      const page = await open('/swaps-copy');
      await copyText(page, STRANGER);
      await until(page, 'notice');
      await page.close();
    });

    test('in another tab, an imitation of it is held and the very one is not', async () => {
      const shop = await open('/plain');
      await copyText(shop, STRANGER);
      await pause(300);
      const wallet = await open('/plain');
      await pasteInto(wallet);
      await pause(QUIET_MS);
      expect([await seen(wallet), await fieldText(wallet)]).toEqual(['nothing', STRANGER]);
      await setClipboard(session, imitate(STRANGER));
      const other = await open('/plain');
      await pasteInto(other);
      await until(other, 'dialog');
      for (const page of [shop, wallet, other]) await page.close();
    });

    test('another address altogether is named and not held', async () => {
      const shop = await open('/plain');
      await copyText(shop, STRANGER);
      await pause(300);
      await setClipboard(session, OTHER);
      const wallet = await open('/plain');
      await pasteInto(wallet);
      expect(await fieldText(wallet)).toBe(OTHER);
      await until(wallet, 'notice');
      for (const page of [shop, wallet]) await page.close();
    });
  });

  describe('with nothing on record', () => {
    test('events, values, selections and undo are the same with and without Caveat', async () => {
      const fresh = await startSession(kind, answer);
      const bare = await startSession(kind, answer, { bare: true });
      const [first = '', second = ''] = unlistedAddresses(2, 4242);
      for (const path of ['/plain', '/controlled', '/masked', '/editable', '/textarea', '/handles', '/cancels']) {
        for (const text of [first, `pay ${second} today`, 'no address at all']) {
          const url = `https://wallet.example${path}`;
          const [seenWith, seenWithout] = await Promise.all([
            traceOfPaste(fresh, url, text),
            traceOfPaste(bare, url, text),
          ]);
          expect(seenWith, `${path}: ${text}`).toEqual(seenWithout);
        }
      }
      await fresh.close();
      await bare.close();
    }, 180_000);
  });
});
