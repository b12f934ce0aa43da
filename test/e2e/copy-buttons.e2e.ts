/** Copy buttons of listed platforms, which no content script sees by itself, and what a page can tell of their observer. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyText, fieldText, pasteInto, seen, setClipboard, until } from './support/guard-driver.ts';
import { GUARD_PAGES, imitate, OTHER, STRANGER } from './support/guard-pages.ts';
import { html, RONIN_THIEF } from './support/pages.ts';
import { pause, type Session, startSession } from './support/session.ts';

/** Longer than a question takes; used only where nothing may happen. */
const QUIET_MS = 900;
const EXCHANGE = 'https://www.kraken.com';

const COPY = 'navigator.clipboard.writeText(window.text)';
const COPY_ITEM =
  "navigator.clipboard.write([new ClipboardItem({ 'text/plain': new Blob([window.text], { type: 'text/plain' }) })])";

/** The button is replaced when it was pressed, as many sites do to say that it worked. */
const deposit = (beside: string, copy: string, more = '') =>
  html(
    'Deposit',
    `<main><h1>Deposit</h1><p id="text"></p><section><div>${beside}<span id="place"><button id="copy"><b>Copy</b></button></span></div></section></main>
     <script>window.text = new URLSearchParams(location.search).get('text') ?? '';
     document.querySelector('#copy').onclick = () => { ${copy}.catch(() => {}); document.querySelector('#place').innerHTML = '<button>Copied!</button>' };${more}</script>`,
  );

/**
 * What a page can see of the clipboard’s functions and of what they return. Whether Chrome calls the broken promise of an
 * item unhandled is a race in the browser itself, with and without an observer.
 */
const PROBE = `
  window.probe = async () => {
    const seen = [];
    let read = 0;
    addEventListener('unhandledrejection', (event) => { if (event.reason.name !== 'RangeError') seen.push('unhandled ' + event.reason.name); event.preventDefault() });
    for (const name of ['writeText', 'write']) {
      const { value, get, ...flags } = Object.getOwnPropertyDescriptor(Clipboard.prototype, name);
      seen.push([name, value.name, value.length, typeof value, get === undefined, JSON.stringify(flags), 'prototype' in value].join());
    }
    const settle = (promise) => promise.then((value) => seen.push('done ' + value), (error) => seen.push(error.name));
    await settle(navigator.clipboard.writeText({ toString() { read++; return 'text' } }));
    await settle(navigator.clipboard.writeText());
    await settle(Reflect.apply(Clipboard.prototype.writeText, {}, ['text']));
    await settle(navigator.clipboard.write('nothing'));
    await settle(navigator.clipboard.write([{}]));
    await settle(navigator.clipboard.write([new ClipboardItem({ 'text/plain': Promise.reject(new RangeError('no')) })]));
    seen.push(navigator.clipboard.writeText() instanceof Promise);
    await new Promise((done) => setTimeout(done, 100));
    return [...seen, read, Object.getOwnPropertyNames(window).filter((name) => /caveat/i.test(name)).length];
  };
  window.heard = 0;
  for (const type of ['caveat', 'message']) addEventListener(type, () => window.heard++, true);`;

const PAGES: Readonly<Record<string, string>> = {
  '/shown': deposit(`<p>Your address</p><code>${STRANGER}</code>`, COPY),
  '/field': deposit(`<input readonly value="${STRANGER}">`, COPY),
  '/short': deposit(`<code>${STRANGER.slice(0, 8)}…${STRANGER.slice(-6)}</code>`, COPY),
  '/two': deposit(`<code>${OTHER}</code> <code>0x${'ab'.repeat(20)}</code>`, COPY),
  '/item': deposit('', COPY_ITEM),
  '/alone': deposit('', COPY, `setInterval(() => ${COPY}.catch(() => {}), 100);`),
  '/rewrites': deposit('', COPY, `addEventListener('copy', () => ${COPY}.catch(() => {}));`),
  '/forges': deposit(
    '',
    'Promise.resolve()',
    `setInterval(() => { const { port1, port2 } = new MessageChannel(); dispatchEvent(new MessageEvent('caveat', { ports: [port2] })); port1.postMessage('${RONIN_THIEF}') }, 100);`,
  ),
  '/probe': html('Probe', `<button id="copy">Copy</button><script>${PROBE}</script>`),
};

const answer = (_host: string, path: string) => ({
  body: PAGES[path.replace(/\?.*/, '')] ?? GUARD_PAGES[path] ?? html('Plain', ''),
});

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, answer);
    await pause(1_000);
  });
  afterAll(() => session.close());

  const open = (path: string, text: string, origin = EXCHANGE) => session.visit(`${origin}${path}?text=${text}`);

  async function pressCopy(path: string, text: string, origin?: string): Promise<Page> {
    const page = await open(path, text, origin);
    await page.click('#copy');
    return page;
  }

  test.each(['/shown', '/item'])('%s: a listed address is named when a button copies it', async (path) => {
    const page = await pressCopy(path, RONIN_THIEF);
    await until(page, 'notice');
    await page.close();
  });

  test.each([
    ['in a text', '/shown', imitate(STRANGER)],
    ['in a field', '/field', OTHER],
  ])('another address than the one beside the button, %s, is named', async (_where, path, text) => {
    const page = await pressCopy(path, text);
    await until(page, 'notice');
    if (kind === 'chrome') {
      const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
      expect(tree).toContain('another address on the clipboard than the one that stands beside it');
      expect(tree).toContain(STRANGER.slice(10, 14));
      expect(tree).toContain('This is wrong');
    }
    await page.close();
  });

  test('nothing is said where nothing is wrong, nobody pressed anything, or the host is no listed platform', async () => {
    const cases = [
      ['the very address', '/shown', STRANGER],
      ['a shortened one', '/short', STRANGER],
      ['two others, so that nobody knows which is meant', '/two', STRANGER],
      ['no address copied', '/shown', 'a-referral-code'],
      ['handshakes that the page forges', '/forges', RONIN_THIEF],
      ['another host', '/shown', RONIN_THIEF, 'https://wallet.example'],
      ['for comparison: another one', '/shown', OTHER],
    ] as const;
    const pages: Page[] = [];
    for (const [, path, text, origin] of cases) pages.push(await pressCopy(path, text, origin));
    pages.push(await open('/alone', RONIN_THIEF));
    await pause(QUIET_MS);
    const what = [...cases.map(([why]) => why), 'written while nobody did anything'];
    const results: string[][] = [];
    for (const [i, page] of pages.entries()) results.push([what[i] ?? '', await seen(page)]);
    expect(results).toEqual(what.map((why) => [why, why.startsWith('for comparison') ? 'notice' : 'nothing']));
    for (const page of pages) await page.close();
  });

  test('a page that puts another address in the place of the selected one is caught', async () => {
    const page = await open('/rewrites', OTHER);
    await copyText(page, STRANGER);
    await until(page, 'notice');
    await page.close();
  });

  test('what a button copied is remembered: an imitation of it is held elsewhere', async () => {
    const shop = await pressCopy('/shown', STRANGER);
    await pause(400);
    await setClipboard(session, imitate(STRANGER));
    const wallet = await session.visit('https://wallet.example/plain');
    await pasteInto(wallet);
    await until(wallet, 'dialog');
    expect(await fieldText(wallet)).toBe('');
    for (const page of [shop, wallet]) await page.close();
  });

  test('what the page’s calls return and throw is the same where they are observed and where not', async () => {
    const probe = async (origin: string) => {
      const page = await session.visit(`${origin}/probe`);
      await page.click('#copy');
      const result = await page.evaluate('Promise.all([probe(), heard, String(Clipboard.prototype.writeText)])');
      await page.close();
      return result as [unknown, number, string];
    };
    const [observed, heard, text] = await probe(EXCHANGE);
    const [own, , ownText] = await probe('https://wallet.example');
    expect(observed).toEqual(own);
    expect(heard).toBe(0);
    // The name in the text is the one thing that differs, and tells that this test compares two things.
    expect([text.includes('[native code]'), ownText.includes('[native code]'), text === ownText]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
