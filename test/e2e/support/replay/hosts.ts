/** Whose pages are replayed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One of each family (`google.com` and not `google.de` as well), spread over the whole list. */
export function popularHosts(count: number): readonly string[] {
  const file = readFileSync(join(import.meta.dirname, '../../../data/popular-hosts.txt'), 'utf8');
  const families = new Map<string, string>();
  for (const host of file.split('\n').filter((line) => line !== '' && !line.startsWith('#'))) {
    const family = familyOf(host);
    if (!families.has(family)) families.set(family, host);
  }
  const hosts = [...families.values()];
  return Array.from({ length: count }, (_, index) => hosts[Math.floor((index * hosts.length) / count)] ?? '');
}

function familyOf(host: string): string {
  return (
    host
      .replace(/\.(?:com?|org|gov|ac|net|edu|go|or|ne|gob|gouv)\.[a-z]{2}$|\.[a-z0-9-]+$/, '')
      .split('.')
      .at(-1) ?? host
  );
}

/** Venues, most of them with a record of their own and none of them a danger. */
export const VENUES = (
  'www.binance.com www.kraken.com www.okx.com www.coinbase.com www.bybit.com www.bitfinex.com www.kucoin.com www.gate.com ' +
  'upbit.com www.bithumb.com www.bitget.com crypto.com www.bitstamp.net coincheck.com bitflyer.com bitbank.cc zaif.jp ' +
  'www.bitopro.com www.mexc.com poloniex.com www.bitmex.com www.deribit.com www.coinex.com bitso.com www.mercadobitcoin.com.br ' +
  'www.btcturk.com www.paribu.com indodax.com coindcx.com www.bitpanda.com bitvavo.com www.luno.com exchange.gemini.com ' +
  'app.uniswap.org pancakeswap.finance www.xt.com phemex.com bingx.com www.lbank.com coinone.co.kr foxbit.com.br hitbtc.com ' +
  'www.tradingview.com www.etoro.com www.interactivebrokers.com www.plus500.com www.ig.com www.degiro.eu www.saxobank.com ' +
  'finance.yahoo.com'
).split(' ');
