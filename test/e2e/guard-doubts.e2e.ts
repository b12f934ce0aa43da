/** What the guard does where something is in doubt: nobody answers, the extension or its worker is gone, the field was filled in another way. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { openFirefoxExtensionPage } from '../../scripts/browsers/caveat-in-firefox.ts';
import { choose, fieldText, pasteInto, press, seen, setClipboard, until } from './support/guard-driver.ts';
import { GUARD_PAGES, STRANGER } from './support/guard-pages.ts';
import { html, RONIN_THIEF } from './support/pages.ts';
import { eventually, OUTPUT, pause, type Session, startSession } from './support/session.ts';

declare const chrome: {
  readonly storage: { readonly local: { get(): Promise<Record<string, unknown>> } };
};

/** Longer than a question takes; used only where nothing may happen. */
const QUIET_MS = 900;
/** Longer than a paste waits. */
const HANGS_MS = 3_500;

/** As programs that fill in forms do it, a scanner of codes (without any event), and a text to be dragged. */
const FILLED = html(
  'Send',
  `<main><h1>Send</h1><label>Recipient address <input id="to" size="60"></label><button id="scan">Scan</button></main>
   <p><span id="text" style="font:20px monospace">${RONIN_THIEF}</span></p><p><span id="harmless" style="font:20px monospace">${STRANGER}</span></p>
   <script>const to = document.querySelector('#to');
   window.fill = (type) => { to.value = '${RONIN_THIEF}'; to.dispatchEvent(new Event(type, { bubbles: true })) };
   document.querySelector('#scan').onclick = () => setTimeout(() => { to.value = '${RONIN_THIEF}' }, 1500);
   window.drops = [];
   addEventListener('drop', (event) => drops.push('drop ' + event.isTrusted), true);
   to.addEventListener('input', (event) => drops.push(event.inputType));</script>`,
);

const answer = (_host: string, path: string) => ({
  body: path === '/filled' ? FILLED : (GUARD_PAGES[path] ?? html('Plain', '')),
});

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, answer, { systemAccess: kind === 'firefox' });
    await pause(1_000);
  });
  afterAll(() => session.close());

  const open = (path: string) => session.visit(`https://wallet.example${path}`);
  const openWithThief = async (path: string) => {
    await setClipboard(session, RONIN_THIEF);
    return open(path);
  };

  test.each(['input', 'change'])(
    'a field that a program fills in, with an event `%s`, is answered for',
    async (type) => {
      const page = await open('/filled');
      await page.evaluate((name) => (window as unknown as { fill(type: string): void }).fill(name), type);
      await until(page, 'notice');
      expect(await fieldText(page)).toBe(RONIN_THIEF);
      await page.close();
    },
  );

  test('so is one that a scanner of codes fills in without any event', async () => {
    const page = await open('/filled');
    await page.click('#scan');
    await until(page, 'notice');
    await page.close();
  });

  test('after “Don’t paste”, the same paste asks again', async () => {
    const page = await openWithThief('/plain');
    for (const _time of ['first', 'second']) {
      await pasteInto(page);
      await until(page, 'dialog');
      await choose(page, 'stop');
      await until(page, 'nothing');
      expect(await fieldText(page)).toBe('');
    }
    await page.close();
  });

  test('in a field that masks itself, undo after “Paste anyway” does what it does after any paste', async () => {
    const undone = async (text: string, isHeld: boolean) => {
      await setClipboard(session, text);
      const page = await open('/masked');
      await pasteInto(page);
      if (isHeld) {
        await until(page, 'dialog');
        await choose(page, 'go');
        await until(page, 'nothing');
      }
      await press(page, 'z');
      const left = (await fieldText(page))
        .replaceAll(text.replace(/(.{4})(?=.)/g, '$1 '), 'masked')
        .replaceAll(text, 'whole');
      await page.close();
      return left;
    };
    expect(await undone(RONIN_THIEF, true)).toBe(await undone(STRANGER, false));
  });

  test('nobody answers in time: the paste goes through, and what is known follows beside the field', async () => {
    const background = await reachBackground(session, kind);
    const page = await openWithThief('/plain');
    await page.bringToFront();
    const freed = background.evaluate(keepBusy, HANGS_MS);
    await pasteInto(page);
    expect(await fieldText(page)).toBe('');
    await eventually(
      () => fieldText(page),
      (text) => text === RONIN_THIEF,
    );
    await until(page, 'notice');
    await freed;
    await page.close();
  });

  test('the extension is updated under the page: a paste is never stuck, and nothing throws', async () => {
    const page = await openWithThief('/plain');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await session.browser.installExtension(join(import.meta.dirname, '../../dist', kind));
    await pause(1_000);
    await pasteInto(page);
    // Chrome leaves the old script, which knows that it is alone; Firefox starts the new one in open pages.
    if (kind === 'firefox') {
      await until(page, 'dialog');
      await choose(page, 'go');
      await until(page, 'nothing');
    }
    expect(await fieldText(page)).toBe(RONIN_THIEF);
    await page.keyboard.type('x');
    await pause(QUIET_MS);
    expect([await seen(page), errors]).toEqual([kind === 'firefox' ? expect.any(String) : 'nothing', []]);
    await page.close();
  });
});

function keepBusy(ms: number): void {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

/** Something that runs where the background does: Firefox has all of an extension in one thread. */
function reachBackground(session: Session, kind: 'chrome' | 'firefox'): Promise<Pick<Page, 'evaluate'>> {
  return kind === 'chrome'
    ? extensionWorker(session.browser)
    : openFirefoxExtensionPage(session.browser, 'src/popup/index.html');
}

describe('in chrome', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chrome', answer);
    await extensionWorker(session.browser);
    await setClipboard(session, RONIN_THIEF);
  });
  afterAll(() => session.close());

  const stop = async () => (await extensionWorker(session.browser)).close();

  test.each([
    ['#text', 'is held', ''],
    ['#harmless', 'lands as the browser lets it land', STRANGER],
  ])('the text of %s that is dropped into a field %s', async (source, _what, value) => {
    const page = await session.visit('https://wallet.example/filled');
    await drag(page, source, '#to');
    if (source === '#text') {
      await until(page, 'dialog');
      expect(await fieldText(page)).toBe('');
      await choose(page, 'go');
      // The text itself is marked, and the pointer that dragged it may have opened its card.
      await eventually(
        () => fieldText(page),
        (text) => text === RONIN_THIEF,
      );
    } else {
      await pause(QUIET_MS);
      expect([await seen(page), await fieldText(page)]).toEqual(['nothing', value]);
      expect(await page.evaluate('drops')).toEqual(['drop true', 'insertFromDrop']);
    }
    await page.close();
  });

  test('the worker is stopped while it is asked: the question is asked again', async () => {
    const page = await session.visit('https://wallet.example/plain');
    await pasteInto(page);
    await stop();
    await until(page, 'dialog');
    expect(await fieldText(page)).toBe('');
    await page.close();
  });

  test('the worker is stopped while the dialog waits: the choice is done and written down', async () => {
    const page = await session.visit('https://wallet.example/plain');
    await pasteInto(page);
    await until(page, 'dialog');
    await stop();
    await choose(page, 'go');
    await until(page, 'nothing');
    expect(await fieldText(page)).toBe(RONIN_THIEF);
    const worker = () => extensionWorker(session.browser);
    const log = await eventually(
      async () =>
        (await (await worker()).evaluate(() => chrome.storage.local.get()))['guardLog'] as { choice?: string }[],
      (entries) => entries.at(-1)?.choice !== undefined,
    );
    expect(log.at(-1)).toMatchObject({ choice: 'go', address: RONIN_THIEF });
    await page.close();
  });

  test('a page of a file is guarded as any other', async () => {
    const file = join(OUTPUT, 'wallet.html');
    writeFileSync(file, GUARD_PAGES['/plain'] ?? '');
    const page = await session.visit(`file://${file}`);
    await pasteInto(page);
    await until(page, 'dialog');
    await choose(page, 'stop');
    expect(await fieldText(page)).toBe('');
    await page.close();
    rmSync(file);
  });
});

/** By mouse, as a person drags what is selected. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate((selector) => getSelection()?.selectAllChildren(document.querySelector(selector) as Node), from);
  const [start, end] = await page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return { x: (box?.left ?? 0) + 40, y: (box?.top ?? 0) + 10 };
      }),
    [from, to],
  );
  if (start === undefined || end === undefined) throw new Error('nothing to drag');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y - 10, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
}
