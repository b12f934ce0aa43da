import { expect, test } from 'vitest';
import { unwrapHost } from '../../../src/core/lookalike/unwrap-host.ts';

test.each([
  ['www-upbit-com.translate.goog', 'www.upbit.com'],
  ['bybit--tr-com.translate.goog', 'bybit-tr.com'],
  ['coinbase.com.mcas.ms', 'coinbase.com'],
  ['coinbase.com.us2.mcas.ms', 'coinbase.com'],
  ['bitpoint.co.jp.access.mcas.ms', 'bitpoint.co.jp'],
  ['www-coinbase-com.ezproxy.lib.example.edu', 'www.coinbase.com'],
  ['www.coinbase.com.libproxy.example.ac.uk', 'www.coinbase.com'],
  ['www.coinbase.com.edgekey.net', 'www.coinbase.com'],
])('%s shows %s', (host, shown) => {
  expect(unwrapHost(host)).toBe(shown);
});

test.each(['coinbase.com', 'coinbase.com.evil.top', 'www-coinbase-com.proxy.evil.top', 'translate.goog'])(
  '%s speaks for itself',
  (host) => {
    expect(unwrapHost(host)).toBeUndefined();
  },
);
