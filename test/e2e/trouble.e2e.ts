/** What goes wrong around Caveat: odd pages, a damaged list, a worker that dies, an extension that is updated. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker, openPopup, readBadge } from '../../scripts/browsers/caveat-in-chrome.ts';
import { addressPage, html, RONIN_THIEF } from './support/pages.ts';
import { eventually, type Session, startSession } from './support/session.ts';

/** The slice of the extension API that is evaluated in the worker. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
};

const root = join(import.meta.dirname, '../..');
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>';

const answer = (_host: string, path: string) => {
  if (path === '/file.pdf') return { body: PDF, type: 'application/pdf' };
  if (path === '/thief') return { body: addressPage([RONIN_THIEF]) };
  return { body: html('Plain', '<p>Nothing here</p>') };
};

const popupText = async (session: Session): Promise<string> => {
  const popup = await openPopup(session.browser);
  const text = await popup.$eval('main', (main) => main.innerText);
  await popup.close();
  return text;
};

describe('odd pages', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chrome', answer);
    await extensionWorker(session.browser);
  });
  afterAll(() => session.close());

  test.each([
    ['an empty tab', 'about:blank', /cannot be read|cannot read/i],
    ['the browser’s own page', 'chrome://version/', /cannot be read|cannot read/i],
    ['an IP address', 'http://10.1.2.3/', /nothing/i],
    ['an intranet name', 'http://intranet/', /nothing/i],
    ['a name in another script', 'http://bücher.example/', /xn--bcher-kva\.example|bücher\.example/i],
    ['a PDF', 'https://files.example/file.pdf', /./],
  ])('the popup has a plain word for %s', async (_what, url, words) => {
    const page = await session.browser.newPage();
    await page.goto(url).catch(() => undefined);
    await page.bringToFront();
    expect(await popupText(session)).toMatch(words);
    await page.close();
  });

  test('a message that nobody knows is answered with a failure, and nothing breaks', async () => {
    const popup = await openPopup(session.browser);
    const reply = await popup.evaluate(() => chrome.runtime.sendMessage({ name: 'no-such-message', request: {} }));
    expect(JSON.stringify(reply)).toMatch(/not-understood|not-allowed/);
    await popup.close();
  });

  test.each(['', 'not a host!', 'http://', '0x123'])(
    'looking up “%s” is answered or asked for again',
    async (input) => {
      const popup = await openPopup(session.browser);
      const before = await popup.$$eval('main .view', (views) => views.length);
      await popup.type('input[type="search"]', `${input}\n`);
      if (input === '') expect(await popup.$$eval('main .view', (views) => views.length)).toBe(before);
      else await popup.waitForFunction(() => /neither|not a host|understood/i.test(document.body.innerText));
      await popup.close();
    },
  );
});

describe('a worker that dies', () => {
  test('answers again at the next question, and the badge is right', async () => {
    const session = await startSession('chrome', answer);
    const worker = await extensionWorker(session.browser);
    await worker.close();
    const page = await session.visit('https://garantex.org/');
    await eventually(
      () => readBadge(session.browser),
      ({ text }) => text === '!',
    );
    await page.close();
    await session.close();
  });
});

describe('a damaged list', () => {
  test('is named in the popup; nothing is claimed and the page is left alone', async () => {
    const extension = mkdtempSync(join(tmpdir(), 'caveat-damaged-'));
    cpSync(join(root, 'dist/chrome'), extension, { recursive: true });
    const bytes = readFileSync(join(extension, 'caveat.bin'));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
    writeFileSync(join(extension, 'caveat.bin'), bytes);
    const session = await startSession('chrome', answer, { extension });
    await extensionWorker(session.browser);
    const page = await session.visit('https://garantex.org/thief');
    expect(await popupText(session)).toMatch(/damaged/i);
    expect((await readBadge(session.browser)).text).not.toBe('!');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await session.close();
  });
});
