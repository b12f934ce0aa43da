/**
 * Caveat's own pages in real Chromium: each state says what it must and breaks no rule of access in either theme, at
 * twice the size, at 320 px and from right to left; keyboard and reduced motion.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker, openPopup } from '../../scripts/browsers/caveat-in-chrome.ts';
import { openFirefoxExtensionPage } from '../../scripts/browsers/caveat-in-firefox.ts';
import { openOwnPage, store, type View } from './support/extension-page.ts';
import { accessTrouble, overflow } from './support/inspect.ts';
import { builtExtension, openState, pressText } from './support/open-state.ts';
import { html, RONIN_THIEF } from './support/pages.ts';
import { eventually, type Session, startSession } from './support/session.ts';
import { PAGE_STATES, POPUP_STATES, type State } from './support/states.ts';
import { focused, stopsMissing, walk } from './support/walk.ts';

const root = join(import.meta.dirname, '../..');
const OUTPUT = join(root, 'test/e2e/output/states');
const STATES = [...POPUP_STATES, ...PAGE_STATES];

let session: Session;

beforeAll(async () => {
  mkdirSync(OUTPUT, { recursive: true });
  session = await startSession('chrome', () => ({ body: html('Plain', '<p>Nothing here</p>') }), builtExtension());
  await extensionWorker(session.browser);
}, 60_000);

afterAll(() => session.close());

const open = (state: State, view: View = {}) => openState(session.browser, state, view);

async function takePicture(page: Page, name: string): Promise<void> {
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const { width = 380 } = page.viewport() ?? {};
  await page.setViewport({ width, height: Math.min(2400, Math.max(300, height)), deviceScaleFactor: 1 });
  await page.screenshot({ path: join(OUTPUT, `${name}.png`) });
}

/** One page for all that is asked of a state: opening takes longer than looking. */
describe.each(STATES)('$name', (state) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(state);
  });
  afterAll(() => page.close());

  test.each(['light', 'dark'] as const)('says what it must, and breaks no rule of access, in %s', async (theme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    expect(await page.evaluate(() => document.body.innerText)).toMatch(state.says);
    expect(await accessTrouble(page)).toEqual([]);
    await takePicture(page, `${state.name}-${theme}`);
  });

  test('loses nothing at 320 px, nor at twice the size of text', async () => {
    await page.setViewport({ width: 320, height: 600 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('stands from right to left without reaching out', async () => {
    const mirrored = await open({ ...state, world: { ...state.world, rtl: true }, says: /./ });
    expect(await mirrored.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await overflow(mirrored)).toBeLessThanOrEqual(0);
    await mirrored.close();
  });
});

describe('forced colours', () => {
  const forced = [{ name: 'forced-colors', value: 'active' }];

  test.each(STATES.filter(({ name }) => /sanctioned|^settings$|^first-run$/.test(name)))(
    '$name keeps its words and its borders',
    async (state) => {
      const page = await open(state, { features: forced });
      expect(await accessTrouble(page)).toEqual([]);
      await takePicture(page, `${state.name}-forced`);
      await page.close();
    },
  );
});

describe('reduced motion', () => {
  const still = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

  test.each([
    'src/popup/index.html#bithumb.com',
    'src/records/index.html',
    'src/options/index.html',
    'src/welcome/index.html',
  ])('nothing moves on %s', async (path) => {
    const page = await openOwnPage(session.browser, path, {}, { features: still });
    const longest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [...transitionDuration.split(','), ...animationDuration.split(',')].map(Number.parseFloat);
        }),
      ),
    );
    expect(longest).toBeLessThanOrEqual(0.001);
    await page.close();
  });
});

describe('by keyboard alone', () => {
  test.each(STATES.filter(({ name }) => /many-incidents|addresses|no-access-known|settings|first-run/.test(name)))(
    '$name: every stop is in sight and shows that it has the focus',
    async (state) => {
      const page = await open(state);
      const stops = await walk(page);
      expect(await stopsMissing(page, stops)).toBe(0);
      expect(stops.filter(({ inSight, isShown }) => !inSight || !isShown)).toEqual([]);
      await page.close();
    },
  );

  test('an incident is opened, its actor followed, and Back returns to the same place', async () => {
    const page = await open(POPUP_STATES.find(({ name }) => name === 'popup-one-incident') as State);
    await page.bringToFront();
    const seek = async (name: RegExp) => {
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        if (name.test((await focused(page)).name)) return;
      }
      throw new Error(`nothing called ${name}`);
    };
    await seek(/BITPoint|Reconnaissance|Lazarus|Korea/);
    const { name } = await focused(page);
    await page.keyboard.press('Enter');
    await eventually(
      () => focused(page),
      ({ tag }) => tag === 'H1',
    );
    await page.keyboard.down('Shift');
    await seek(/^Back$/);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    expect((await focused(page)).name).toBe(name);
    await page.close();
  });

  test('erasing asks first, with the keyboard on the harmless answer', async () => {
    const page = await open(PAGE_STATES[1] as State);
    await page.bringToFront();
    await pressText(page, 'Erase everything');
    expect((await focused(page)).name).toBe('Keep');
    await page.keyboard.press('Enter');
    expect((await focused(page)).name).toBe('Erase everything');
    await pressText(page, 'Erase everything');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const text = () => page.evaluate(() => document.body.innerText);
    expect(await eventually(text, (told) => /as on the first day/.test(told))).toMatch(/It is empty/);
    await page.close();
  });
});

describe('settings', () => {
  test('hold at once on an open page: marks go and come back', async () => {
    const { RONIN_THIEF, addressPage } = await import('./support/pages.ts');
    const own = await startSession('chrome', () => ({ body: addressPage([RONIN_THIEF]) }), builtExtension());
    const page = await own.visit('https://explorer.example/thief');
    const marks = (count: number) =>
      eventually(
        () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
        (size) => size === count,
      );
    await marks(1);
    const settings = await openOwnPage(own.browser, 'src/options/index.html', {}, { width: 1000, height: 800 });
    const turn = () => settings.$eval('input[name="marks"]', (box) => (box as HTMLInputElement).click());
    await turn();
    await marks(0);
    await turn();
    await marks(1);
    await own.close();
  });

  test('are the same in two tabs', async () => {
    await store(session.browser, {});
    const [one, other] = [
      await openOwnPage(session.browser, 'src/options/index.html'),
      await openOwnPage(session.browser, 'src/options/index.html'),
    ];
    const isOn = () => other.$eval('input[name="log"]', (box) => (box as HTMLInputElement).checked);
    expect(await isOn()).toBe(true);
    await one.$eval('input[name="log"]', (box) => (box as HTMLInputElement).click());
    await eventually(isOn, (on) => !on);
    await one.close();
    await other.close();
  });
});

describe('access to sites', () => {
  test('taken away in the browser’s own settings is what the popup says first, and asks for at a press', async () => {
    const own = await startSession('chrome', () => ({ body: '' }), builtExtension());
    const id = (await extensionWorker(own.browser)).url().split('/')[2] ?? '';
    const browserSettings = await own.browser.newPage();
    await browserSettings.goto('chrome://extensions/');
    await browserSettings.evaluate(withhold, id);
    await browserSettings.close();
    await own.visit('https://www.bithumb.com/');
    const popup = await openPopup(own.browser);
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/^Caveat may not read this site/);
    await popup.evaluate(hearRequest);
    await (await popup.$('.access button'))?.click();
    expect(await popup.evaluate(() => (globalThis as unknown as { asked?: object }).asked)).toEqual({
      origins: ['http://*/*', 'https://*/*'],
    });
    await own.close();
  });
});

/** Answers in place of the browser's own question, which a test cannot see: the person says no. */
function hearRequest(): void {
  const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } }).chrome;
  permissions.request = async (what: object) => {
    (globalThis as unknown as { asked?: object }).asked = what;
    return false;
  };
}

/** As a person does who chooses "on click" under "site access". */
function withhold(extensionId: string): Promise<void> {
  interface DeveloperPrivate {
    updateExtensionConfiguration(update: object): Promise<void>;
  }
  const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
  return chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
}

describe('in Firefox, in its dark theme', () => {
  const PAGES = [
    ['popup', 'src/popup/index.html#bithumb.com', 380, /Bithumb/],
    ['popup-sanctioned', 'src/popup/index.html#garantex.org', 380, /Under sanctions now/],
    ['popup-address', `src/popup/index.html#${RONIN_THIEF}`, 380, /On a sanctions list/],
    ['popup-not-understood', 'src/popup/index.html#hello%20there', 380, /neither a host name nor an address/],
    ['settings', 'src/options/index.html', 1000, /SHA-256/],
    ['first-run', 'src/welcome/index.html', 1000, /Try it/],
  ] as const;
  let firefox: Session;
  beforeAll(async () => {
    firefox = await startSession('firefox', () => ({ body: '' }), {
      systemAccess: true,
      dark: true,
      ...builtExtension('firefox'),
    });
  }, 60_000);
  afterAll(() => firefox.close());

  test.each(PAGES)('%s breaks no rule of access and reaches nowhere out', async (name, path, width, says) => {
    const page = await openFirefoxExtensionPage(firefox.browser, path);
    await page.setViewport({ width, height: 900 });
    await eventually(
      () => page.evaluate(() => document.body.innerText),
      (text) => says.test(text),
    );
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await accessTrouble(page)).toEqual([]);
    await page.screenshot({ path: join(OUTPUT, `firefox-${name}-dark.png`) });
    await page.setViewport({ width: 320, height: 600 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

describe('the first run', () => {
  test('opens one page after the installation, and none after an update', async () => {
    const own = await startSession('chrome', () => ({ body: '' }), { keepWelcome: true, ...builtExtension() });
    const count = () =>
      own.browser.targets().filter((target) => target.url().endsWith('/src/welcome/index.html')).length;
    await eventually(
      async () => count(),
      (opened) => opened === 1,
    );
    await own.browser.installExtension(builtExtension().extension ?? join(root, 'dist/chrome'));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(count()).toBeLessThanOrEqual(1);
    await own.close();
  });
});
