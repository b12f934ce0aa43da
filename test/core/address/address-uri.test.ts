import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddressUri } from '../../../src/core/address/address-uri.ts';

const BTC = '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2';
const SEGWIT = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const USDT = '0xdAC17F958D2ee523a2206206994597C13D831ec7';
const PAID = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const STELLAR = 'GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO';

describe('who is paid', () => {
  test.each([
    ['BIP-21', `bitcoin:${BTC}`, [BTC]],
    ['an amount and a label', `bitcoin:${BTC}?amount=50&label=Luke-Jr`, [BTC]],
    ['capitals, as QR codes have them', `BITCOIN:${SEGWIT.toUpperCase()}?AMOUNT=1`, [SEGWIT.toUpperCase()]],
    ['BIP-321 without a path', `bitcoin:?bc=${SEGWIT}`, [SEGWIT]],
    ['slashes that some wallets write', `bitcoin://${BTC}`, [BTC]],
    ['EIP-681', `ethereum:${PAID}@1?value=2.014e18`, [PAID]],
    ['EIP-681 with pay-', `ethereum:pay-${PAID}`, [PAID]],
    [
      'a token: the recipient before the contract',
      `ethereum:${USDT}@1/transfer?address=${PAID}&uint256=1`,
      [PAID, USDT],
    ],
    ['an ENS name is left alone', 'ethereum:vitalik.eth@1', []],
    ['SEP-7', `web+stellar:pay?destination=${STELLAR}&amount=1`, [STELLAR]],
    [
      'CashAddr keeps no prefix',
      'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a?amount=1',
      ['qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a'],
    ],
  ])('%s', (_what, text, addresses) => {
    expect(parseAddressUri(text)?.addresses).toEqual(addresses);
  });
});

describe('Lightning', () => {
  test.each([
    ['beside an address', `bitcoin:${BTC}?lightning=LNBC10U1P3PJ257`, 'LNBC10U1P3PJ257'],
    ['an offer', `bitcoin:?lno=lno1pqps7sjqpgt`, 'lno1pqps7sjqpgt'],
    ['alone', 'lightning:lnbc10u1p3pj257', 'lnbc10u1p3pj257'],
  ])('%s', (_what, text, lightning) => {
    expect(parseAddressUri(text)?.lightning).toBe(lightning);
  });
});

test.each(['https://example.com/', 'mailto:a@example.com', BTC, 'bitcoin', ''])('%s is no payment link', (text) => {
  expect(parseAddressUri(text)).toBeUndefined();
});

test('whatever the text, nothing is thrown', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseAddressUri(`bitcoin:${text}`)));
});
