/** Sites and addresses whose answer is known by hand, asked of the real list. A change here changes what people read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openBundledList } from '../../scripts/check/bundled-list.ts';
import type { List } from '../../src/core/list/list.ts';
import { type Answer, lookUp } from '../../src/core/verdict/look-up.ts';
import { lookalikeSearch } from '../../src/platform/lookalike-search.ts';
import { TODAY } from '../support/records.ts';

let list: List;

beforeAll(async () => {
  list = await openBundledList();
}, 60_000);

async function ask(input: string, today = TODAY): Promise<Exclude<Answer, { kind: 'unknown' }>> {
  const answer = await lookUp(list, input, today, lookalikeSearch());
  if (answer.kind === 'unknown') throw new Error(`${input} was not understood`);
  return answer;
}

const levelOf = async (input: string, today?: string) => (await ask(input, today)).verdict.level;
const reasonsOf = async (input: string) => (await ask(input)).verdict.reasons;

describe('sites', () => {
  test.each([
    'binance.com',
    'www.binance.com',
    'kraken.com',
    'okx.com',
    'bitfinex.com',
    'uniswap.org',
    'electrum.org',
    'localbitcoins.com',
    'nicehash.com',
    'bb.org.bd',
    'coincheck.com',
    'bitpoint.co.jp',
    'kucoin.com',
    'bitstamp.net',
    'crypto.com',
    'coinex.com',
    'deribit.com',
    'bitmex.com',
    'poloniex.com',
  ])('%s has a record and nothing pressing', async (host) => {
    expect(await levelOf(host)).toBe('note');
  });

  test.each([
    ['bybit.com', 'recent-incident'],
    ['upbit.com', 'recent-incident'],
    ['phemex.com', 'recent-incident'],
    ['bitget.com', 'recent-incident'],
    ['coinbase.com', 'recent-incident'],
    ['wazirx.com', 'unpaid-customers'],
    ['atomicwallet.io', 'unpaid-customers'],
    ['ftx.com', 'insolvent'],
    ['celsius.network', 'insolvent'],
    ['mtgox.com', 'insolvent'],
    ['quadrigacx.com', 'insolvent'],
    ['cryptopia.co.nz', 'insolvent'],
    ['tornado.cash', 'formerly-sanctioned'],
  ])('%s wants care: %s', async (host, reason) => {
    const { level, reasons } = (await ask(host)).verdict;
    expect({ level, reasons }).toEqual({ level: 'caution', reasons: expect.arrayContaining([reason]) });
  });

  test.each([
    ['nobitex.ir', ['sanctioned']],
    ['garantex.org', ['sanctioned', 'seized']],
    ['sinbad.io', ['sanctioned', 'seized']],
    ['suex.io', ['sanctioned']],
    ['btc-e.com', ['seized']],
    ['chipmixer.com', ['seized']],
  ])('%s is a danger', async (host, reasons) => {
    expect(await levelOf(host)).toBe('danger');
    expect(await reasonsOf(host)).toEqual(expect.arrayContaining(reasons));
  });

  test.each(['example.com', 'dmm.com', 'z.com', 'localhost', '10.0.0.1', 'xn--bcher-kva.example', 'wikipedia.org'])(
    '%s has nothing on record',
    async (host) => {
      expect(await levelOf(host)).toBe('none');
    },
  );

  test('Coinbase is a caution up to 2026-12-26 for the data theft of 2024, and a note after it', async () => {
    expect(await levelOf('coinbase.com', '2026-12-26')).toBe('caution');
    expect(await levelOf('coinbase.com', '2026-12-27')).toBe('note');
  });

  test('no theft from somebody else and no fine counts against Uniswap or Electrum', async () => {
    for (const host of ['uniswap.org', 'electrum.org']) expect((await ask(host)).verdict).toMatchObject({ counted: 0 });
  });

  test('the 850 million dollars at Crypto Capital are no loss of Bitfinex’s customers', async () => {
    const { verdict } = await ask('bitfinex.com');
    expect('lostUsd' in verdict && verdict.lostUsd).toBeLessThan(80_000_000);
  });

  test.each(['ftx.com', 'celsius.network', 'mtgox.com'])(
    '%s names the estate and where claims are handled',
    async (host) => {
      const { facts } = await ask(host);
      expect('domain' in facts && facts.domain).toMatchObject({
        heldBy: 'estate',
        claimsUrl: expect.stringMatching(/^https:/),
      });
    },
  );

  test('a FinCEN order is no designation: Huione is not a danger', async () => {
    expect(await levelOf('huione.com')).not.toBe('danger');
  });
});

describe('addresses', () => {
  const RONIN = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';

  test.each([RONIN, RONIN.toLowerCase(), `0x${RONIN.slice(2).toUpperCase()}`])(
    '%s is the sanctioned Ronin thief',
    async (text) => {
      const answer = await ask(text);
      expect(answer.verdict).toMatchObject({ level: 'danger', reasons: ['sanctioned'] });
      const [first] = 'listings' in answer.facts ? answer.facts.listings : [];
      expect(first).toMatchObject({ listing: { actor: 'lazarus', incident: '2022-03-ronin' } });
      expect(first?.listing.sources[0]?.publisher).toMatch(/OFAC/);
    },
  );

  test('with one letter’s case flipped it is still recognised, and the broken checksum is named', async () => {
    expect((await ask(RONIN.replace('b8A', 'b8a').replace('B8A', 'B8a'))).verdict).toMatchObject({
      level: 'danger',
      reasons: ['sanctioned', 'checksum-mismatch'],
    });
  });

  test('a Tornado Cash contract is not called sanctioned today', async () => {
    expect(await reasonsOf('0x8589427373D6D84E98730D7795D8f6f8731FDA16')).not.toContain('sanctioned');
  });

  test('no victim is called a thief, no hearsay is louder than a note, no lifted sanction is in force', async () => {
    const wrong: string[] = [];
    for (const { address, listings } of await list.all('addresses')) {
      const { level, reasons } = (await ask(address)).verdict;
      const accused = level === 'danger' || level === 'caution';
      const only = (is: (listing: (typeof listings)[number]) => boolean) => listings.every(is);
      if (accused && only(({ role }) => role === 'victim-wallet')) wrong.push(`${address} is a victim`);
      if (accused && only(({ confidence }) => confidence === 'low')) wrong.push(`${address} is hearsay`);
      if (reasons.includes('sanctioned') && only(({ delisted }) => delisted !== undefined))
        wrong.push(`${address} was delisted`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('a wallet of FTX says that its owner is gone', async () => {
    const wallets = (await list.all('addresses')).filter(({ listings }) =>
      listings.some(({ platform, role }) => platform === 'ftx' && role === 'service'),
    );
    expect(wallets.length).toBeGreaterThan(0);
    for (const { address } of wallets) expect(await reasonsOf(address)).toContain('closed-platform-wallet');
  });
});
