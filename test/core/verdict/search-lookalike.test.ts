/** The one path from a host to its verdict, with the real brands and the real list, phishing left out. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openBundledList } from '../../../scripts/check/bundled-list.ts';
import { withoutPhishing } from '../../../scripts/check/without-phishing.ts';
import type { List } from '../../../src/core/list/list.ts';
import { lookUp } from '../../../src/core/verdict/look-up.ts';
import { lookalikeSearch } from '../../../src/platform/lookalike-search.ts';
import { TODAY } from '../../support/records.ts';

let list: List;

beforeAll(async () => {
  list = withoutPhishing(await openBundledList());
}, 60_000);

async function lookalikeOf(input: string) {
  const answer = await lookUp(list, input, TODAY, lookalikeSearch());
  return answer.kind === 'site' ? answer.verdict.lookalike : undefined;
}

describe('the look-up finds who is imitated', () => {
  test.each([
    ['coinbase-login.com', 'coinbase', 'brand-and-words'],
    ['https://COINBASE-LOGIN.com.:443/x', 'coinbase', 'brand-and-words'],
    ['metamask-login.pages.dev', 'metamask', 'brand-and-words'],
    ['trezor.io-start.com', 'trezor', 'domain-inside'],
    ['xn--metmask-4fg.com', 'metamask', 'confusable-letters'],
    ['b1nance.com', 'binance', 'confusable-ascii'],
  ])('%s', async (input, brand, kind) => {
    expect(await lookalikeOf(input)).toMatchObject({ brand, kind });
  });
});

describe('the look-up accuses nobody', () => {
  test.each([
    'www.coinbase.com',
    'binance.us',
    'curve.fi',
    'www-upbit-com.translate.goog',
    'coinbase.com.mcas.ms',
    'localhost',
    'http://intranet/',
    '10.0.0.7',
    '[::1]',
    'coinbaselogin.onion',
    'xn--bcher-kva.de',
    'pages.dev',
  ])('%s', async (input) => {
    expect(await lookalikeOf(input)).toBeUndefined();
  });

  test('no domain of any platform or brand', async () => {
    const accused: string[] = [];
    for (const { host } of await list.all('domains')) {
      if ((await lookalikeOf(`https://${host}`)) !== undefined) accused.push(host);
    }
    expect(accused).toEqual([]);
  }, 60_000);
});
