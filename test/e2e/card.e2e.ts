/** The card without a pointer: by the keyboard command, by focus of a link, for a selection; and what it leaves behind. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { html, RONIN_THIEF, unlistedAddresses } from './support/pages.ts';
import { eventually, OUTPUT, type Session, startSession } from './support/session.ts';

/** The slice of the extension API that is evaluated in the worker. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, to: object): Promise<unknown>;
  };
};

const TORNADO = '0x8589427373D6D84E98730D7795D8f6f8731FDA16';
const FLIPPED = RONIN_THIEF.replace('0x098B', '0x098b');
const PAGE = html(
  'Payments',
  `<p>to ${unlistedAddresses(1)[0]}</p><p>to ${RONIN_THIEF}</p><p>to ${TORNADO}</p><p>to ${FLIPPED}</p>
<p><a id="link" href="https://etherscan.io/address/${RONIN_THIEF}">the sender</a></p>`,
);

let session: Session;

beforeAll(async () => {
  session = await startSession('chrome', () => ({ body: PAGE }));
  await extensionWorker(session.browser);
});

afterAll(() => session.close());

const markedPage = async (): Promise<Page> => {
  const page = await session.visit('https://payments.example/');
  await eventually(
    () => page.evaluate(() => CSS.highlights.size),
    (size) => size > 0,
  );
  return page;
};

/** Everything that a screen reader meets, closed shadow roots included. */
const spoken = async (page: Page): Promise<string> => {
  const words: string[] = [];
  const collect = (node: { name?: string; children?: unknown[] } | null): void => {
    if (node?.name !== undefined && node.name !== '') words.push(node.name);
    for (const child of node?.children ?? []) collect(child as { name?: string });
  };
  collect((await page.accessibility.snapshot({ interestingOnly: false })) as { name?: string } | null);
  return words.join(' | ');
};

const tell = async (name: string, request: object): Promise<void> => {
  const worker = await extensionWorker(session.browser);
  await worker.evaluate(
    async (message) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab !== undefined) await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 });
    },
    { name, request },
  );
};

describe('the card', () => {
  test('steps through the listed addresses of the page by command', async () => {
    const page = await markedPage();
    await tell('background→content/step', { by: 1 });
    await eventually(
      () => spoken(page),
      (words) => /Caveat/.test(words) && /Lazarus/i.test(words),
    );
    await page.screenshot({ path: `${OUTPUT}/card-light.png` });
    await tell('background→content/step', { by: 1 });
    await eventually(
      () => spoken(page),
      (words) => /Tornado Cash/i.test(words),
    );
    await page.keyboard.press('Escape');
    await eventually(
      () => spoken(page),
      (words) => !/Caveat/.test(words),
    );
    await page.close();
  });

  test('opens on focus of a link that leads to a listed address', async () => {
    const page = await markedPage();
    await page.keyboard.press('Tab');
    await eventually(
      () => spoken(page),
      (words) => /Caveat/.test(words) && /Lazarus/i.test(words),
    );
    await page.close();
  });

  test('says that a contract whose sanction was lifted is no longer listed, and never that it is sanctioned', async () => {
    const page = await markedPage();
    await tell('background→content/show', { input: TORNADO });
    const words = await eventually(
      () => spoken(page),
      (said) => /Tornado Cash/i.test(said),
    );
    expect(words).toMatch(/March 21, 2025/);
    expect(words).not.toMatch(/On a sanctions list since/i);
    await page.close();
  });

  test('names a broken checksum beside the story', async () => {
    const page = await markedPage();
    await tell('background→content/show', { input: FLIPPED });
    expect(
      await eventually(
        () => spoken(page),
        (said) => /Lazarus/i.test(said),
      ),
    ).toMatch(/checksum/i);
    await page.close();
  });

  test('leaves nothing in the document once it is closed', async () => {
    const page = await markedPage();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await tell('background→content/step', { by: 1 });
    await eventually(
      () => spoken(page),
      (words) => /Caveat/.test(words),
    );
    await page.keyboard.press('Escape');
    await eventually(
      () => spoken(page),
      (words) => !/Caveat/.test(words),
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  test('is drawn for dark pages as well', async () => {
    const page = await markedPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await tell('background→content/step', { by: 1 });
    await eventually(
      () => spoken(page),
      (words) => /Caveat/.test(words),
    );
    await new Promise((settled) => setTimeout(settled, 400));
    await page.screenshot({ path: `${OUTPUT}/card-dark.png` });
    await page.close();
  });
});
