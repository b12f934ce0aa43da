/** Sites that are not what they seem, and those that are: what each comes to, in every browser alike. */
import { expect, test } from 'vitest';
import { extensionWorker } from '../../../scripts/browsers/caveat-in-chrome.ts';
import { openFirefoxExtensionPage } from '../../../scripts/browsers/caveat-in-firefox.ts';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { eventually, pause, type Session } from '../support/session.ts';
import { addressOf, closeTabs, noticesOn, openAll } from '../support/stopped-pages.ts';

/** Longer than a question and its answer take. */
const QUIET_MS = 1500;

/** `stopped` and `told` say something unasked; `quiet` says nothing on the page. */
type Outcome = 'stopped' | 'told' | 'quiet';
type Level = 'Danger' | 'Caution' | 'Note' | 'none';

const SITES: readonly (readonly [what: string, url: string, outcome: Outcome, level: Level])[] = [
  ['an impostor', 'https://coinbase-login.org/', 'stopped', 'Danger'],
  ['a guess', 'https://kraken-login.com/', 'told', 'Caution'],
  ['a dead exchange', 'https://mtgox.com/', 'told', 'Caution'],
  ['a venue that is sanctioned today', 'https://garantex.org/', 'stopped', 'Danger'],
  ['a domain in a stranger’s hands', 'https://therocktrading.com/', 'told', 'Danger'],
  ['a real brand with a recent incident', 'https://www.coinbase.com/', 'quiet', 'Caution'],
  ['a real brand with a past', 'https://www.kraken.com/', 'quiet', 'Note'],
  ['a national site of a brand', 'https://www.binance.us/', 'quiet', 'none'],
  ['another tenant of a shared host', 'https://my-garden.pages.dev/', 'quiet', 'none'],
  ['an impostor on a shared host', 'https://metamask-login.pages.dev/', 'stopped', 'Danger'],
  ['an IDN of an ordinary word', 'https://xn--bcher-kva.de/', 'quiet', 'none'],
  ['an IP address', 'http://10.0.0.7/', 'quiet', 'none'],
  ['localhost', 'http://localhost/', 'quiet', 'none'],
  ['an onion', 'http://binancelogin.onion/', 'quiet', 'none'],
  ['an intranet name', 'http://coinbase-login/', 'quiet', 'none'],
  ['a translator’s form of a real brand', 'https://www-bitso-com.translate.goog/', 'quiet', 'none'],
  ['a translator’s form of an impostor', 'https://coinbase--login-com.translate.goog/', 'stopped', 'Danger'],
  ['a company proxy’s form of a real brand', 'https://coinbase.com.mcas.ms/', 'quiet', 'none'],
];

export function testTable(kind: BrowserKind, session: () => Session): void {
  test('what is said about each kind of site, on the page and by the badge', async () => {
    const pages = await openAll(
      session(),
      SITES.map(([, url]) => url),
    );
    await eventually(
      () => Promise.all(pages.map(addressOf)),
      (addresses) => addresses.every((address) => address !== '' && address !== 'about:blank'),
    );
    await pause(QUIET_MS);
    const levels = (await readLevels(kind, session())).slice(-pages.length);
    const seen = await Promise.all(
      pages.map(async (page, index) => {
        const outcome = /-extension:/.test(await addressOf(page)) ? 'stopped' : await noticeOutcome(noticesOn(page));
        return [SITES[index]?.[0], outcome, levels[index]];
      }),
    );
    expect(seen).toEqual(SITES.map(([what, , outcome, level]) => [what, outcome, level]));
    await closeTabs(session());
  });
}

async function noticeOutcome(notices: Promise<number>): Promise<Outcome | 'unreadable'> {
  const count = await notices;
  if (count < 0) return 'unreadable';
  return count === 0 ? 'quiet' : 'told';
}

/** What the badges' titles say, tab by tab. */
async function readLevels(kind: BrowserKind, { browser }: Session): Promise<Level[]> {
  if (kind === 'chrome') return (await extensionWorker(browser)).evaluate(readTitles);
  const page = await openFirefoxExtensionPage(browser, 'src/popup/index.html');
  const levels = await page.evaluate(readTitles);
  await page.close();
  return levels.slice(0, -1);
}

/** Runs in the extension. */
async function readTitles(): Promise<Level[]> {
  const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
  const all = await tabs.query({});
  const titles = await Promise.all(all.map(({ id }) => action.getTitle({ tabId: id })));
  return titles.map((title) => (/Danger|Caution|Note/.exec(title)?.[0] ?? 'none') as Level);
}

interface Api {
  readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
  readonly action: { getTitle(of: object): Promise<string> };
}
