/** Amounts of money and coins as text. Dollars are at the prices of the day and rounded to three digits. */
import type { AssetAmount } from '../core/record/incident.ts';
import { keepMade } from '../platform/keep-made.ts';

const ISO_4217 = /^[A-Z]{3}$/;
const COINS_OF_THREE_LETTERS = new Set([
  'BTC',
  'ETH',
  'XRP',
  'LTC',
  'BCH',
  'BSV',
  'BTG',
  'EOS',
  'NEM',
  'XEM',
  'XMR',
  'XLM',
  'ZEC',
  'BNB',
  'SOL',
  'TRX',
  'ADA',
  'DOT',
  'ETC',
  'XVG',
  'UNI',
  'DAI',
]);

const SMALL_NUMBER = figures({ maximumSignificantDigits: 3 });
const LONG_NUMBER = figures({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 });
const SHORT_NUMBER = figures({ notation: 'compact', maximumSignificantDigits: 3 });
const COUNT = figures({});
const COINS = figures({ maximumFractionDigits: 2 });
const SHORT_USD = figures({
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'narrowSymbol',
  notation: 'compact',
  maximumSignificantDigits: 3,
});

function figures(shape: Intl.NumberFormatOptions): (locale: string) => Intl.NumberFormat {
  return keepMade((locale) => new Intl.NumberFormat(locale, shape));
}

/** `534000000` → `$534 million`. */
export function formatUsd(usd: number, locale: string): string {
  return formatMoney(usd, 'USD', locale);
}

/** `534000000` → `$534M`, for narrow places. */
export function formatUsdShort(usd: number, locale: string): string {
  return SHORT_USD(locale).format(usd);
}

/** `3020000000 JPY` → `¥3.02 billion`; `1225 BTC` → `1,225 BTC`. */
export function formatAsset({ asset, amount }: AssetAmount, locale: string): string {
  if (isCurrency(asset)) return formatMoney(amount, asset, locale);
  return `${(amount >= 1 ? COINS : SMALL_NUMBER)(locale).format(amount)} ${asset}`;
}

export function formatCount(count: number, locale: string): string {
  return COUNT(locale).format(count);
}

/** `69461` → `69.5K`, for narrow places. */
export function formatCountShort(count: number, locale: string): string {
  return SHORT_NUMBER(locale).format(count);
}

/** `Intl` has no long form for compact money, so the currency's pattern is filled with a long compact number. */
function formatMoney(amount: number, currency: string, locale: string): string {
  const long = (amount < 1_000_000 ? SMALL_NUMBER : LONG_NUMBER)(locale).format(amount);
  return currencyPattern(`${currency} ${locale}`)
    .map(({ type, value }) => (type === 'integer' ? long : value))
    .join('');
}

/** One unit of a currency in its parts, by `USD en-GB`. */
const currencyPattern = keepMade((of) => {
  const [currency = '', locale = ''] = of.split(' ');
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).formatToParts(1);
});

/** Money that states issue. Every three capitals are well-formed to `Intl`, so known currencies are asked for. */
function isCurrency(asset: string): boolean {
  if (!ISO_4217.test(asset) || COINS_OF_THREE_LETTERS.has(asset)) return false;
  return currencies('all').has(asset);
}

const currencies = keepMade(() => new Set(Intl.supportedValuesOf('currency')));
