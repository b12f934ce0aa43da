import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFirefoxBadge, readFirefoxPopup } from '../../scripts/browsers/caveat-in-firefox.ts';
import { addressPage, html, longPage, RONIN_THIEF, unlistedAddresses } from './support/pages.ts';
import { eventually, OUTPUT, pause, type Session, startSession } from './support/session.ts';

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
  session = await startSession('firefox', answer, { systemAccess: true });
});

afterAll(() => session.close());

/** Firefox does not let the driver iterate a Highlight, so marks are counted by their names and ranges. */
const markCount = () => [...CSS.highlights.values()].reduce((count, highlight) => count + highlight.size, 0);

describe('the toolbar badge', () => {
  test.each([
    ['https://www.bithumb.com/', /^[4-9]$/],
    ['https://garantex.org/', /^!$/],
    ['https://example.com/', /^$/],
  ])('on %s', async (url, text) => {
    const page = await session.visit(url);
    await pause(QUIET_MS);
    expect((await readFirefoxBadge(session.browser)).text).toMatch(text);
    await page.close();
  });
});

describe('the popup', () => {
  test('answers for a typed host', async () => {
    expect(await readFirefoxPopup(session.browser, 'bitpoint.co.jp', `${OUTPUT}/firefox-popup.png`)).toContain(
      'BITPoint',
    );
  });
});

describe('marks', () => {
  test('underline the listed address and leave the document as it is', async () => {
    const bare = await startSession('firefox', answer, { bare: true });
    const untouched = await bare.visit('https://explorer.example/long');
    const page = await session.visit('https://explorer.example/long');
    await eventually(
      () => page.evaluate(markCount),
      (count) => count === 50,
    );
    const outerHtml = () => document.documentElement.outerHTML;
    expect(await page.evaluate(outerHtml)).toBe(await untouched.evaluate(outerHtml));
    await bare.close();
    await page.close();
  });

  test('register nothing on a page without a listed address', async () => {
    const page = await session.visit('https://explorer.example/hundred');
    await pause(QUIET_MS);
    expect(await page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });

  test('find an address that is added later', async () => {
    const page = await session.visit('https://explorer.example/hundred');
    await page.evaluate((address) => document.body.append(`paid to ${address} today`), RONIN_THIEF);
    await eventually(
      () => page.evaluate(markCount),
      (count) => count === 1,
    );
    await page.close();
  });
});

describe('the card', () => {
  test('opens when somebody points at a marked address', async () => {
    const page = await session.visit('https://explorer.example/thief');
    await eventually(
      () => page.evaluate(markCount),
      (count) => count === 1,
    );
    const before = await page.evaluate(() => document.documentElement.children.length);
    const place = await page.evaluate((address) => {
      const cell = [...document.querySelectorAll('td')].find((td) => td.textContent === address);
      const { x, y, height } = (cell as HTMLElement).getBoundingClientRect();
      return { x: x + 60, y: y + height / 2 };
    }, RONIN_THIEF);
    await page.mouse.move(place.x, place.y);
    await eventually(
      () => page.evaluate(() => document.documentElement.children.length),
      (count) => count > before,
    );
    await page.screenshot({ path: `${OUTPUT}/firefox-card.png` });
    await page.close();
  });
});

describe('silence', () => {
  test('the server that plays every host hears nothing more than without Caveat', async () => {
    const urls = ['https://www.bithumb.com/', 'https://explorer.example/thief', 'https://garantex.org/'];
    const hosts = new Set(urls.map((url) => new URL(url).host));
    const heard = async (bare: boolean) => {
      const other = await startSession('firefox', answer, { bare });
      for (const url of urls) await (await other.visit(url)).close();
      await pause(QUIET_MS);
      const requests = [...other.server.requests];
      await other.close();
      return requests;
    };
    const without = new Set((await heard(true)).map((request) => request.split(' ')[0]));
    const more = (await heard(false)).filter((request) => {
      const host = request.split(' ')[0] ?? '';
      return !hosts.has(host) && !without.has(host) && !/\.(mozilla|firefox)\.(com|org|net)$/.test(host);
    });
    expect(more).toEqual([]);
  });
});
