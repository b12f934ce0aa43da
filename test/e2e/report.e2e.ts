/** "This is wrong" on what Caveat shows on pages: a report on what was said, and on nothing else. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { type ChangedExtension, changeManifest, copyExtension } from './support/changed-extension.ts';
import { pressSpoken } from './support/closed-root.ts';
import { copyText, fieldText, pasteInto, seen, setClipboard, until } from './support/guard-driver.ts';
import { GUARD_PAGES, imitate } from './support/guard-pages.ts';
import { html, RONIN_THIEF, unlistedAddresses } from './support/pages.ts';
import { eventually, type Session, startSession } from './support/session.ts';

const [FRIEND = ''] = unlistedAddresses(1, 99);
const PAYMENTS = html(
  'Payments',
  `<p>to ${RONIN_THIEF}</p><a id="link" href="https://x.example/address/${RONIN_THIEF}">it</a>`,
);
const WITHDRAW = html(
  'Withdraw',
  '<main><h2>출금</h2><form><label>출금 주소<input></label><label>수량<input></label></form></main>',
);

const answer = (host: string, path: string) => {
  const [bare = ''] = path.split('?');
  if (host.endsWith('bithumb.com')) return { body: WITHDRAW };
  return { body: bare === '/payments' ? PAYMENTS : (GUARD_PAGES[bare] ?? html('Plain', '<h1>A page</h1>')) };
};

/** The tab with the report that was just opened, and what the report says. */
async function reportOf({ browser }: Session): Promise<{ page: Page; text: string }> {
  const find = async (): Promise<{ page: Page; text: string } | undefined> => {
    for (const page of await browser.pages()) {
      // Firefox's driver goes on telling an old address, so the page itself is asked.
      const isReport = await page.evaluate(() => location.pathname === '/src/blocked/report.html').catch(() => false);
      if (!isReport) continue;
      const text = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value);
      if (text !== undefined) return { page, text };
    }
    return undefined;
  };
  const found = await eventually(find, (one) => one !== undefined);
  if (found === undefined) throw new Error('no report');
  return found;
}

describe('in Chromium, in a build that knows where the project lives', () => {
  let extension: ChangedExtension;
  let session: Session;

  beforeAll(async () => {
    extension = copyExtension('chrome');
    changeManifest(extension, { homepage_url: 'https://code.example/caveat' });
    session = await startSession('chrome', answer, { extension: extension.folder });
    await extensionWorker(session.browser);
  });
  afterAll(async () => {
    await session.close();
    extension.remove();
  });

  test('the card of an address', async () => {
    const page = await session.visit('https://payments.example/payments?token=1');
    await eventually(
      () => page.evaluate(() => CSS.highlights.size),
      (size) => size > 0,
    );
    await page.keyboard.press('Tab');
    await pressSpoken(page, 'This is wrong');
    const report = await reportOf(session);
    expect(report.text).toMatch(new RegExp(`About: ${RONIN_THIEF}`, 'i'));
    expect(report.text).toMatch(/Lazarus|Ronin|OFAC/);
    expect(report.text).toMatch(/List: \d/);
    expect(report.text).not.toMatch(/payments\.example|token/);
    await report.page.close();
    await page.close();
  });

  test('the card at a deposit, and a draft that holds the very text', async () => {
    const page = await session.visit('https://www.bithumb.com/react/inout/withdraw');
    await pressSpoken(page, 'This is wrong');
    const { page: report, text } = await reportOf(session);
    expect(text).toMatch(/About: www\.bithumb\.com/);
    const draft = new URL(await report.$eval('a.button', (link) => (link as HTMLAnchorElement).href));
    expect(draft.origin + draft.pathname).toBe('https://code.example/caveat/issues/new');
    expect(draft.searchParams.get('body')).toBe(text);
    await report.close();
    await page.close();
  });

  test('the paste guard’s dialog, which goes on waiting; what the person copied stays theirs', async () => {
    const source = await session.visit('https://friend.example/plain');
    await copyText(source, FRIEND);
    await setClipboard(session, imitate(FRIEND));
    const page = await session.visit('https://wallet.example/plain?account=7');
    await pasteInto(page);
    await until(page, 'dialog');
    await pressSpoken(page, 'This is wrong');
    const { page: report, text } = await reportOf(session);
    expect(text).toMatch(/Caveat said: Danger/);
    expect(text).toMatch(/agrees with it at the ends/);
    expect(text).not.toMatch(new RegExp(`${FRIEND}|friend|wallet\\.example|account`, 'i'));
    await report.close();
    await source.close();
    await page.bringToFront();
    expect([await seen(page), await fieldText(page)]).toEqual(['dialog', '']);
    await page.close();
  });
});

describe('in Firefox', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('firefox', answer, { systemAccess: true });
  });
  afterAll(() => session.close());

  test('the paste guard’s dialog; without a home of the project nothing is offered but to copy', async () => {
    await setClipboard(session, RONIN_THIEF);
    const page = await session.visit('https://wallet.example/plain');
    await pasteInto(page);
    await until(page, 'dialog');
    // The focus stands on the safe choice; "This is wrong" comes before it.
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    const { page: report, text } = await reportOf(session);
    expect(text).toMatch(new RegExp(`About: ${RONIN_THIEF}`, 'i'));
    expect(await report.evaluate(() => document.querySelectorAll('a.button').length)).toBe(0);
    await report.close();
    await page.close();
  });
});
