/** What kinds of site `check` speaks of, and of which it must say nothing: the phishing list is left out. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answerLine } from '../../scripts/check/answer-lines.ts';
import { openBundledList } from '../../scripts/check/bundled-list.ts';
import { withoutPhishing } from '../../scripts/check/without-phishing.ts';
import type { List } from '../../src/core/list/list.ts';
import { lookUp } from '../../src/core/verdict/look-up.ts';
import { lookalikeSearch } from '../../src/platform/lookalike-search.ts';
import { TODAY } from '../support/records.ts';

let list: List;

beforeAll(async () => {
  list = withoutPhishing(await openBundledList());
}, 60_000);

async function ask(input: string) {
  const line = answerLine(input, await lookUp(list, input, TODAY, lookalikeSearch()));
  return JSON.parse(JSON.stringify(line));
}

describe('a brand’s own site, however it is written', () => {
  test.each([
    ['kraken.com', 'kraken'],
    ['KRAKEN.COM.', 'kraken'],
    ['https://www.kraken.com:443/sign-in', 'kraken'],
    ['https://user:pw@pro.kraken.com/', 'kraken'],
    ['bybit.kz', 'bybit'],
    ['binance.tr', 'binance-tr'],
    ['bitflyer.jp', 'bitflyer'],
    ['coins.ph', 'coins-ph'],
  ])('%s is %s', async (input, id) => {
    expect(await ask(input)).toMatchObject({ kind: 'site', lookalike: null, platform: { id } });
  });
});

describe('nothing to say', () => {
  test.each([
    'github.io',
    'blogspot.com',
    'myproject.pages.dev',
    'olénoé.com',
    'turfølge.no',
    'xn--mnchen-3ya.de',
    'почта.рф',
    '192.168.0.1',
    'http://10.0.0.1:8080/wallet',
    'http://0x7f.1/',
    '[::1]',
    'http://[2001:db8::1]:8443/kraken',
    'localhost',
    'http://localhost:3000/metamask',
    'app.localhost',
    'binance.onion',
    'http://wiki/',
    'binance.corp',
    'kraken.internal',
    'router.home.arpa',
    'www-upbit-com.translate.goog',
    'www-coinbase-com.cdn.ampproject.org',
    'coinbase.com.mcas.ms',
    'coinbase.com.access.mcas.ms',
    'www.coinbase.com.proxy.lib.umich.edu',
    'https://coinbase.com@example.org/',
  ])('%s', async (input) => {
    expect(await ask(input)).toMatchObject({ kind: 'site', level: 'none', reasons: [], lookalike: null });
  });
});

describe('an impostor, however it is written', () => {
  test.each([
    'binançe.com',
    'xn--binane-0ua.com',
    'XN--BINANE-0UA.COM.',
    'http://binançe.com:8080/',
    'BINANCE.COM.SIGNUP.TOP.',
    'https://binance.com@binance.com.signup.top/',
    'binance--login-xyz.translate.goog',
  ])('%s', async (input) => {
    expect(await ask(input)).toMatchObject({
      level: 'danger',
      reasons: ['impersonates-brand'],
      lookalike: { brand: 'binance' },
    });
  });
});
