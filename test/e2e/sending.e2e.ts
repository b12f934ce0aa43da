/** What is said of a harmless or lost address in a field that sends: another network, a memo, nobody there, nobody’s key. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, fieldText, pasteInto, seen, setClipboard, until } from './support/guard-driver.ts';
import { html, unlistedAddresses } from './support/pages.ts';
import { SENDING_LAYOUTS, sendingPage } from './support/sending-pages.ts';
import { pause, type Session, startSession } from './support/session.ts';

/** Longer than a question takes; used only where nothing may happen. */
const QUIET_MS = 900;
const [EVM = ''] = unlistedAddresses(1, 2026);
const BITFINEX_STELLAR = 'GAWPTHY6233GRWZZ7JXDMVXDUDCVQVVQ2SXCSTG3R3CNP5LQPDAHNBKL';
const HOO = '0x008932be50098089c6a075d35f4b5182ee549f8a';
const USDT_ON_TRON = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t';
const NULL_ADDRESS = '0x0000000000000000000000000000000000000000';

const answer = (_host: string, path: string) => ({ body: sendingPage(path) ?? html('Plain', '<input id="source">') });

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, answer);
    await pause(1_000);
  });
  afterAll(() => session.close());

  async function paste(path: string): Promise<Page> {
    const page = await session.visit(`https://wallet.example${path}`);
    await pasteInto(page);
    return page;
  }

  /** What the dialog or notice says, where the browser tells. */
  async function expectWords(page: Page, words: RegExp): Promise<void> {
    if (kind !== 'chrome') return;
    expect(JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }))).toMatch(words);
  }

  describe('an address of Ethereum', () => {
    beforeAll(() => setClipboard(session, EVM));

    test.each(SENDING_LAYOUTS)('%s: is named beside the field where Tron is chosen, and not held', async (layout) => {
      const page = await paste(`/${layout}/tron`);
      expect(await fieldText(page)).toBe(EVM);
      await until(page, 'notice');
      await expectWords(page, /The page says Tron, and this is an address of Ethereum/);
      await page.close();
    });

    test.each(SENDING_LAYOUTS)('%s: nothing is said where Ethereum is chosen', async (layout) => {
      const page = await paste(`/${layout}/ethereum`);
      await pause(QUIET_MS);
      expect([await seen(page), await fieldText(page)]).toEqual(['nothing', EVM]);
      await page.close();
    });
  });

  test('an exchange’s wallet on a chain that tells customers apart by a memo: the memo is brought to mind', async () => {
    await setClipboard(session, BITFINEX_STELLAR);
    const page = await paste('/oneChain');
    await until(page, 'notice');
    expect(await fieldText(page)).toBe(BITFINEX_STELLAR);
    await expectWords(page, /Deposits to an exchange on Stellar need its memo or tag/);
    await page.close();
  });

  test.each([
    ['a closed platform’s wallet', HOO, '/dropDown/ethereum', /out of business/],
    ['a token’s contract', USDT_ON_TRON, '/steps/tron', /the contract itself/],
    ['an address of which nobody holds the key', NULL_ADDRESS, '/chips/ethereum', /Nobody holds the key/],
  ])('%s is held', async (_what, text, path, words) => {
    await setClipboard(session, text);
    const page = await paste(path);
    await until(page, 'dialog');
    expect(await fieldText(page)).toBe('');
    await expectWords(page, words);
    await choose(page, 'stop');
    await page.close();
  });
});
