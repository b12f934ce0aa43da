import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker, openPopup, readBadge } from '../../scripts/browsers/caveat-in-chrome.ts';
import { addressPage, html, longPage, RONIN_THIEF, unlistedAddresses } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';

/** Longer than a page needs to be read and a question to be asked; used only where nothing may happen. */
const QUIET_MS = 1500;

const PAGES: Readonly<Record<string, string>> = {
  '/thief': addressPage([...unlistedAddresses(5), RONIN_THIEF, ...unlistedAddresses(5, 2)]),
  '/hundred': addressPage(unlistedAddresses(100)),
  '/long': longPage(
    10_000,
    Array.from({ length: 50 }, () => RONIN_THIEF),
  ),
};

const answer = (_host: string, path: string) => ({ body: PAGES[path] ?? html('Plain', '<p>Nothing here</p>') });

let session: Session;

beforeAll(async () => {
  session = await startSession('chrome', answer);
  await extensionWorker(session.browser);
});

afterAll(() => session.close());

const badge = () => readBadge(session.browser);
const badgeText = (text: string) => eventually(badge, (answer) => answer.text === text);

describe('the toolbar badge', () => {
  test('counts the incidents of the exchange in front', async () => {
    const page = await session.visit('https://www.bithumb.com/');
    expect(Number((await eventually(badge, ({ text }) => text !== '')).text)).toBeGreaterThanOrEqual(4);
    await page.close();
  });

  test('is an exclamation mark on a sanctioned venue, and says the level in words', async () => {
    const page = await session.visit('https://garantex.org/');
    expect((await badgeText('!')).title).toMatch(/danger/i);
    await page.close();
  });

  test('is empty where nothing is on record', async () => {
    const page = await session.visit('https://example.com/');
    await pause(QUIET_MS);
    expect((await badge()).text).toBe('');
    await page.close();
  });

  test('forgets the exchange when the tab goes elsewhere', async () => {
    const page = await session.visit('https://garantex.org/');
    await badgeText('!');
    await page.goto('https://example.com/');
    await badgeText('');
    await page.goBack();
    await badgeText('!');
    await page.close();
  });

  test('is not coloured by an address on an innocent page; the title tells of it', async () => {
    const page = await session.visit('https://explorer.example/thief');
    const { text } = await eventually(badge, ({ title }) => /1 address/i.test(title));
    expect(text).toBe('');
    await page.close();
  });
});

describe('the popup', () => {
  test('tells what happened at the exchange in front', async () => {
    const page = await session.visit('https://www.bitpoint.co.jp/');
    await pause(500);
    const popup = await openPopup(session.browser);
    const text = await popup.$eval('main', (main) => main.innerText);
    expect(text).toContain('BITPoint');
    expect(text).toContain('2019');
    await popup.close();
    await page.close();
  });

  test('lists the thief’s address found on the page', async () => {
    const page = await session.visit('https://explorer.example/thief');
    await eventually(badge, ({ title }) => /1 address/i.test(title));
    const popup = await openPopup(session.browser);
    const found = () => popup.$eval('main', (main) => main.innerText.replace(/\s+/g, ' '));
    expect(await eventually(found, (text) => /lazarus/i.test(text))).toMatch(/sanctions list since/i);
    await popup.close();
    await page.close();
  });
});

describe('marks', () => {
  const marked = () =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString()));

  test('underline the listed address and nothing else', async () => {
    const page = await session.visit('https://explorer.example/thief');
    expect(
      await eventually(
        () => page.evaluate(marked),
        (texts) => texts.length > 0,
      ),
    ).toEqual([RONIN_THIEF]);
    await page.close();
  });

  test('leave the page’s document as it is', async () => {
    const bare = await startSession('chrome', (_host, path) => ({ body: PAGES[path] ?? '' }), { bare: true });
    const untouched = await bare.visit('https://explorer.example/long');
    const page = await session.visit('https://explorer.example/long');
    await eventually(
      () => page.evaluate(marked),
      (texts) => texts.length === 50,
    );
    const outerHtml = () => document.documentElement.outerHTML;
    expect(await page.evaluate(outerHtml)).toBe(await untouched.evaluate(outerHtml));
    await bare.close();
    await page.close();
  });

  test('register nothing on a page without a listed address', async () => {
    const page = await session.visit('https://explorer.example/hundred');
    await pause(QUIET_MS);
    const registered = () => page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length);
    expect(await registered()).toBe(0);
    await page.close();
  });

  test('are put back when the page clears them', async () => {
    const page = await session.visit('https://explorer.example/thief');
    await eventually(
      () => page.evaluate(marked),
      (texts) => texts.length === 1,
    );
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.append('a change, as every living page makes');
    });
    await eventually(
      () => page.evaluate(marked),
      (texts) => texts.length === 1,
    );
    await page.close();
  });

  test('find an address that is added later, also inside an open shadow root', async () => {
    const page = await session.visit('https://explorer.example/hundred');
    await page.evaluate((address) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).textContent = `paid to ${address} today`;
      document.body.append(host);
    }, RONIN_THIEF);
    expect(
      await eventually(
        () => page.evaluate(marked),
        (texts) => texts.length > 0,
      ),
    ).toEqual([RONIN_THIEF]);
    await page.close();
  });
});

describe('the card', () => {
  const names = async (page: Awaited<ReturnType<Session['visit']>>) => {
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    return JSON.stringify(tree);
  };

  test('opens when somebody points at a marked address, and closes on Escape', async () => {
    const page = await session.visit('https://explorer.example/thief');
    await eventually(
      () => page.evaluate(() => CSS.highlights.size),
      (size) => size > 0,
    );
    const place = await page.evaluate((address) => {
      const cell = [...document.querySelectorAll('td')].find((td) => td.textContent === address);
      const { x, y, height } = (cell as HTMLElement).getBoundingClientRect();
      return { x: x + 60, y: y + height / 2 };
    }, RONIN_THIEF);
    await page.mouse.move(place.x, place.y);
    await eventually(
      () => names(page),
      (tree) => /"name":"Caveat/.test(tree) && /sanction/i.test(tree),
    );
    await page.keyboard.press('Escape');
    await eventually(
      () => names(page),
      (tree) => !/"name":"Caveat/.test(tree),
    );
    await page.close();
  });
});

describe('silence', () => {
  const stopWorker = async () => {
    const target = session.browser.targets().find((candidate) => candidate.type() === 'service_worker');
    await (await target?.worker())?.close();
    await eventually(
      async () => runningWorkers(),
      (count) => count === 0,
    );
  };
  const runningWorkers = () => session.browser.targets().filter((target) => target.type() === 'service_worker').length;

  test('pages with nothing on record never wake the worker', async () => {
    await stopWorker();
    let wakeUps = 0;
    const count = () => {
      wakeUps += 1;
    };
    session.browser.on('targetcreated', (target) => target.type() === 'service_worker' && count());
    const pages = [
      'https://example.com/',
      'https://explorer.example/hundred',
      'https://news.example/',
      'http://10.0.0.7/',
    ];
    for (const url of pages) {
      const page = await session.visit(url);
      await pause(QUIET_MS / 2);
      await page.close();
    }
    expect(wakeUps).toBe(0);
  });

  test('a stopped worker wakes for a listed host and for a listed address', async () => {
    await stopWorker();
    const exchange = await session.visit('https://www.bithumb.com/');
    await eventually(badge, ({ text }) => text !== '');
    await exchange.close();
    await stopWorker();
    const page = await session.visit('https://explorer.example/thief');
    await eventually(
      () => page.evaluate(() => CSS.highlights.size),
      (size) => size > 0,
    );
    await page.close();
  });

  test('the server that plays every host hears nothing more than without Caveat', async () => {
    const urls = ['https://www.bithumb.com/', 'https://explorer.example/thief', 'https://garantex.org/'];
    const heard = async (bare: boolean) => {
      // Every page names an empty icon: else Chrome asks for one, or not, as soon or late as the tab is closed.
      const other = await startSession('chrome', answer, { bare });
      for (const url of urls) await (await other.visit(url)).close();
      await pause(QUIET_MS);
      const requests = new Set(other.server.requests);
      await other.close();
      return requests;
    };
    const without = await heard(true);
    const more = [...(await heard(false))].filter((request) => !without.has(request) && !isBrowsersOwn(request));
    expect(more).toEqual([]);
  });
});

/** Chrome's own questions to Google, which come at any time whether or not an extension is there. */
function isBrowsersOwn(request: string): boolean {
  return /^[\w.-]*\b(google|googleapis|gvt1|gstatic)\.com /.test(request);
}
