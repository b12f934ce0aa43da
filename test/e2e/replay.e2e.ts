/** A day of browsing: a thousand popular sites’ front pages and two hundred trading pages, on which nothing may be said. */
import type { WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { html, RONIN_THIEF } from './support/pages.ts';
import { popularHosts, VENUES } from './support/replay/hosts.ts';
import { disturbed, type Looking, lookAt } from './support/replay/look-at.ts';
import { pageOf } from './support/replay/page-of.ts';
import { TRADING_PAGES } from './support/replay/trading-pages.ts';
import { eventually, type Session, startSession } from './support/session.ts';

/** The slice of the extension API that is evaluated in the worker. */
declare const chrome: {
  readonly runtime: {
    readonly onMessage: { addListener(hear: (message: { name: string }, sender: { url: string }) => void): void };
  };
};

/** Of ordinary hosts, so many may be asked about. */
const MAX_ASKED = 0.02;
/** Reading a page begins when the browser is idle; a notice on arrival has come by then. */
const FRONT: Looking = { windows: 6, settleMs: 250 };
/** A view of deposits is looked for every 1.2 seconds. */
const TRADING: Looking = { windows: 12, settleMs: 1_900 };

const front = popularHosts(1_000).map((host) => `https://${host}/`);
/** Each venue with four of the layouts. */
const trading = [0, 1, 2, 3].flatMap((round) =>
  VENUES.map((host, at) => `https://${host}${TRADING_PAGES[(at + round) % TRADING_PAGES.length]?.[0]}`),
);

const DEPOSIT = html(
  'Withdraw',
  '<main><h1>Withdraw USDT</h1><label>Network<input></label><label>Address<input></label></main>',
);
/** Where something is to be said, looked at in the same way: else silence would prove nothing. */
const LOUD: Readonly<Record<string, string>> = {
  'https://coinbase-login.net/': html('Coinbase', '<h1>Log in</h1>'),
  'https://notes.example/': html('Notes', `<p>${RONIN_THIEF}</p>`),
  'https://www.mtgox.com/': html('MtGox', '<h1>Claims</h1>'),
  'https://www.bithumb.com/withdraw/USDT': DEPOSIT,
};
/** Sites share processes, which is what makes a thousand of them quick; Caveat does not see the difference. */
const SWITCHES = [
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,BackForwardCache,IsolateOrigins,site-per-process,ProactivelySwapBrowsingInstance',
  '--disable-site-isolation-trials',
  '--renderer-process-limit=4',
];

const answer = (host: string, path: string) => ({ body: LOUD[`https://${host}${path}`] ?? pageOf(host, path) });

test('there are a thousand popular hosts, each of another family, and two hundred trading pages', () => {
  expect([new Set(front).size, new Set(trading).size]).toEqual([1_000, 200]);
});

describe('in Chromium', () => {
  let session: Session;
  let worker: WebWorker;

  beforeAll(async () => {
    session = await startSession('chrome', answer, { switches: SWITCHES });
    worker = await extensionWorker(session.browser);
    await worker.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message, sender) => {
        heard.push(`${new URL(sender.url).host} ${message.name}`);
      });
    });
  });
  afterAll(() => session.close());

  const heard = () => worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

  test('a thousand front pages are left alone, and hardly any host is asked about', async () => {
    const sights = await lookAt(session.browser, front, { ...FRONT, worker });
    expect(disturbed(sights)).toEqual([]);
    const messages = await heard();
    const asked = new Set(messages.map((line) => line.split(' ')[0]));
    console.log(
      `${front.length} front pages: ${messages.length} messages from ${asked.size} hosts`,
      [...asked].join(' '),
    );
    expect(asked.size / front.length, messages.join('\n')).toBeLessThanOrEqual(MAX_ASKED);
  }, 600_000);

  test('two hundred trading pages are left alone', async () => {
    expect(disturbed(await lookAt(session.browser, trading, { ...TRADING, worker }))).toEqual([]);
  }, 300_000);

  test.each(Object.keys(LOUD))('what there is to say on %s is said where these looked', async (url) => {
    await eventually(
      () => lookAt(session.browser, [url], { windows: 1, settleMs: 1_900, worker }),
      (sights) => disturbed(sights).length === 1,
      20_000,
    );
  });
});

describe('in Firefox', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('firefox', answer);
  });
  afterAll(() => session.close());

  test('a hundred front pages are left alone', async () => {
    const sample = front.filter((_, i) => i % 10 === 0);
    expect(disturbed(await lookAt(session.browser, sample, FRONT))).toEqual([]);
  }, 300_000);

  test('and a thief’s address is marked where these looked', async () => {
    await eventually(
      () => lookAt(session.browser, ['https://notes.example/'], { windows: 1, settleMs: 1_000 }),
      (sights) => disturbed(sights).length === 1,
      20_000,
    );
  });
});
