/** Every way into a site that is stopped, in both browsers; and that no page gets hold of the page in the way. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { FIREFOX_UUID } from '../../scripts/browsers/launch.ts';
import type { SiteResponse } from '../../scripts/browsers/site-server.ts';
import { resultPage, testResults } from './impostor/results.ts';
import { testTable } from './impostor/table.ts';
import { type ChangedExtension, copyExtension, listPhishing } from './support/changed-extension.ts';
import { html } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';
import {
  addressOf,
  closeTabs,
  openAll,
  openTab,
  pressOwn,
  stopped,
  stoppedAddresses,
  wordsOf,
} from './support/stopped-pages.ts';

/** Longer than a question and its answer take; used only where nothing may happen. */
const QUIET_MS = 1200;
const IMPOSTOR = 'https://coinbase-login.com/';
const LISTED_PAGES = ['sites.google.com/view/metamask-help', 't.me/metamask_support_bot', 'friendly.github.io/airdrop'];

const STORM = html('Storm', '<script>setInterval(() => { location.hash = String(Math.random()); }, 20)</script>');
const LINKS = `<a id="link" href="${IMPOSTOR}">link</a> <a id="blank" href="${IMPOSTOR}" target="_blank">new tab</a>
<form action="${IMPOSTOR}" method="post" target="_blank"><button id="send">send</button></form>`;

function answer(host: string, path: string): SiteResponse {
  const results = resultPage(host, path);
  if (results !== undefined) return { body: results };
  const [, word = '', rest = ''] = path.split('/');
  const target = decodeURIComponent(rest);
  if (word === 'refresh') return { body: `<!doctype html><meta http-equiv="refresh" content="0;url=${target}">` };
  if (word === 'jump') {
    const left = Number(path.split('/')[3] ?? 0);
    return { status: 302, body: '', headers: { location: left > 0 ? `/jump/${rest}/${left - 1}` : target } };
  }
  // Unlike the others, what is kept here may come back from the browser's store of pages.
  return {
    body: word === 'storm' ? STORM : html('Plain', `<h1>A page</h1>${LINKS}`),
    headers: { 'cache-control': 'no-cache' },
  };
}

/** The same host, and whom it imitates. */
const WRITTEN = [
  ['https://coinbase-login.com./', 'Coinbase'],
  ['https://user:pass@COINBASE-LOGIN.com:443/a?b=c#d', 'Coinbase'],
  ['https://%63oinbase%2Dlogin.com/', 'Coinbase'],
  ['http://coinbase-login.com/', 'Coinbase'],
  ['http://coinbase-login.com:8080/', 'Coinbase'],
  ['https://\uff43oinbase-login\u3002com/', 'Coinbase'],
  ['https://met\u0430mask.com/', 'MetaMask'],
  ['https://XN--METMASK-4FG.com/', 'MetaMask'],
  ['https://coinbase.com@coinbase-login.com/coinbase.com', 'Coinbase'],
] as const;

const LISTED_AS = [
  'https://sites.google.com/view/metamask-help',
  'https://sites.google.com/view/metamask-help/start?a=b#c',
  'https://sites.google.com//view//metamask-help//',
  'https://SITES.google.com/View/MetaMask-Help',
  'https://sites.google.com./view/metamask-help',
  'https://sites.google.com/%76iew/metamask%2Dhel%70',
  'https://sites.google.com/a/../view/b/%2e%2e/metamask-help',
  'https:\\\\sites.google.com\\view\\metamask-help',
  'http://sites.google.com:8080/view/metamask-help',
  'https://t.me/MetaMask_Support_Bot',
  'https://friendly.github.io/airdrop/',
];

type Way = readonly [way: string, go: (page: Page) => Promise<unknown>];

/** Everything by which a page can try to open another one. */
function waysTo(target: (way: string) => string): readonly Way[] {
  const scripts: Readonly<Record<string, (url: string, written: string) => string>> = {
    open: (_url, written) => `void open(${written})`,
    location: (_url, written) => `location.href = ${written}`,
    replace: (_url, written) => `location.replace(${written})`,
    link: (url) => `${add(`<a id="made" href="${url}">x</a>`)}, document.querySelector('#made').click()`,
    'new-tab': (url) =>
      `${add(`<a id="made" target="_blank" href="${url}">x</a>`)}, document.querySelector('#made').click()`,
    form: (url) =>
      `${add(`<form id="made" method="post" action="${url}"></form>`)}, document.querySelector('#made').submit()`,
    refresh: (_url, written) => `location.href = '/refresh/' + encodeURIComponent(${written})`,
    redirects: (_url, written) => `location.href = '/jump/' + encodeURIComponent(${written}) + '/4'`,
    'led-tab': (_url, written) =>
      `{ const tab = open('/'); setTimeout(() => { tab.location = ${written} }, 200); void 0 }`,
  };
  return Object.entries(scripts).map(([way, script]) => {
    const url = target(way);
    return [way, (page) => page.evaluate(script(url, JSON.stringify(url))).catch(() => undefined)];
  });
}

function add(markup: string): string {
  return `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(markup)})`;
}

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let extension: ChangedExtension;
  let session: Session;

  beforeAll(async () => {
    extension = copyExtension(kind);
    listPhishing(extension, LISTED_PAGES);
    session = await startSession(kind, answer, { extension: extension.folder, systemAccess: kind === 'firefox' });
  });
  afterAll(async () => {
    await session.close();
    extension.remove();
  });

  const ownUrl = async (): Promise<string> => {
    if (kind === 'firefox') return `moz-extension://${FIREFOX_UUID}/src/blocked/index.html`;
    return new URL('/src/blocked/index.html', (await extensionWorker(session.browser)).url()).href;
  };

  /** Each address with what the page in the way says about it, or with nothing. */
  async function saidAbout(urls: readonly string[]): Promise<Record<string, string>> {
    const pages = await openAll(session, urls);
    const said = await Promise.all(pages.map((page) => stopped(page).catch(() => '')));
    await closeTabs(session);
    return Object.fromEntries(
      urls.map((url, index) => [url, /Named as phishing|imitates \w+/.exec(said[index] ?? '')?.[0] ?? '']),
    );
  }

  testTable(kind, () => session);
  testResults(kind, () => session);

  test('an impostor is stopped, however its address is written', async () => {
    expect(await saidAbout(WRITTEN.map(([url]) => url))).toEqual(
      Object.fromEntries(WRITTEN.map(([url, brand]) => [url, `imitates ${brand}`])),
    );
  });

  test('an impostor is stopped, whichever way a page opens it', async () => {
    const ways = waysTo((way) => `${IMPOSTOR}${way}`);
    const pages = await openAll(
      session,
      ways.map(() => 'https://innocent.example/'),
    );
    for (const [index, [, go]] of ways.entries()) {
      await pages[index]?.waitForSelector('h1');
      if (pages[index] !== undefined) await go(pages[index]);
    }
    const expected = ways.map(([way]) => `${IMPOSTOR}${way}`).sort();
    const done = (all: readonly string[]) => expected.every((url) => all.includes(url));
    await eventually(() => stoppedAddresses(session), done);
    await closeTabs(session);
  });

  test('an impostor is stopped, opened by a person’s click on a link, on one to a new tab, on a form', async () => {
    for (const button of ['#link', '#blank', '#send']) {
      const page = await openTab(session, 'https://innocent.example/');
      await page.waitForSelector(button);
      await page.bringToFront();
      await page.click(button).catch(() => undefined);
      await eventually(
        () => stoppedAddresses(session),
        (all) => all.length === 1,
      );
      await closeTabs(session);
    }
  });

  test('an impostor is stopped again by the browser’s own Back, from its store of pages', async () => {
    const page = await openTab(session, IMPOSTOR);
    await stopped(page);
    await page.evaluate(() => void setTimeout(() => history.back(), 50));
    await pause(QUIET_MS);
    await stopped(page);
    await page.close();
  });

  test('an impostor is stopped, though another tab leads there over and over', async () => {
    const opener = await openTab(session, 'https://innocent.example/');
    await opener.waitForSelector('h1');
    await opener.evaluate((url) => {
      const tab = open(url);
      const leading = setInterval(() => {
        if (tab !== null) tab.location = url;
      }, 100);
      setTimeout(() => clearInterval(leading), 1_500);
    }, IMPOSTOR);
    await pause(2_000);
    await eventually(
      () => stoppedAddresses(session),
      (all) => all.length === 1,
    );
    await closeTabs(session);
  });

  test('what a person decided is not lost on a page that goes elsewhere all the time', async () => {
    const page = await openTab(session, 'https://coinbase-login.net/storm');
    await stopped(page);
    await pressOwn(page, 'Open anyway');
    await pressOwn(page, 'Open coinbase-login.net');
    await eventually(
      () => addressOf(page),
      (url) => url.startsWith('https://coinbase-login.net/storm'),
    );
    await pause(QUIET_MS);
    expect(await addressOf(page)).toMatch(/^https:\/\/coinbase-login\.net\/storm#/);
    await page.close();
  });

  describe('a page of a shared host that is listed', () => {
    test('is stopped, however its address is written', async () => {
      expect(await saidAbout(LISTED_AS)).toEqual(
        Object.fromEntries(LISTED_AS.map((url) => [url, 'Named as phishing'])),
      );
    });

    test('is stopped, reached without loading', async () => {
      const page = await openTab(session, 'https://sites.google.com/view/innocent');
      await page.waitForSelector('h1');
      await page.evaluate(() => history.pushState({}, '', '/view/metamask-help'));
      await stopped(page);
      await page.close();
    });

    test('says nothing about its neighbours', async () => {
      const urls = [
        'https://sites.google.com/',
        'https://sites.google.com/view/',
        'https://sites.google.com/view/metamask-helpers',
        'https://sites.google.com/new/view/metamask-help',
        'https://sites.google.com/view/innocent?next=/view/metamask-help',
        'https://sites.google.com/view/innocent#/view/metamask-help',
        'https://t.me/somebody',
        'https://friendly.github.io/',
        'https://other.github.io/airdrop',
      ];
      const pages = await openAll(session, urls);
      await Promise.all(pages.map((page) => page.waitForSelector('h1')));
      await pause(QUIET_MS);
      expect(await Promise.all(pages.map(addressOf))).toEqual(urls);
      await closeTabs(session);
    });
  });

  describe('no page gets hold of the page in the way, by', () => {
    test('any way of opening it', async () => {
      const target = `${await ownUrl()}#${encodeURIComponent('https://coinbase.com/')}`;
      const ways = waysTo(() => target);
      const pages = await openAll(
        session,
        ways.map(() => 'https://innocent.example/'),
      );
      for (const [index, [, go]] of ways.entries()) {
        await pages[index]?.waitForSelector('h1');
        if (pages[index] !== undefined) await go(pages[index]);
      }
      await pause(QUIET_MS);
      for (const page of await session.browser.pages()) expect(await wordsOf(page)).not.toMatch(/Caveat|Go back/);
      await closeTabs(session);
    });

    test('a frame, an object, an embed', async () => {
      const target = `${await ownUrl()}#${encodeURIComponent('https://coinbase.com/')}`;
      const page = await openTab(session, 'https://innocent.example/');
      await page.waitForSelector('h1');
      await page.evaluate((url) => {
        for (const [name, key] of [
          ['iframe', 'src'],
          ['object', 'data'],
          ['embed', 'src'],
        ] as const) {
          const element = document.createElement(name);
          element.setAttribute(key, url);
          document.body.append(element);
        }
      }, target);
      await pause(QUIET_MS);
      for (const frame of page.frames()) {
        const words = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
        expect(words).not.toMatch(/Caveat stopped|Go back/);
      }
      await page.close();
    });
  });
});
