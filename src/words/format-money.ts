/** Amounts of money and coins as text. Dollars are at the prices of the day and rounded to three digits. */
import type { AssetAmount } from '../core/record/incident.ts';

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

const LONG = { notation: 'compact', compactDisplay: 'long' } as const;

/** `534000000` → `$534 million`. */
export function formatUsd(usd: number, locale: string): string {
  return formatMoney(usd, 'USD', locale);
}

/** `534000000` → `$534M`, for narrow places. */
export function formatUsdShort(usd: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: 3,
  }).format(usd);
}

/** `3020000000 JPY` → `¥3.02 billion`; `1225 BTC` → `1,225 BTC`. */
export function formatAsset({ asset, amount }: AssetAmount, locale: string): string {
  if (isCurrency(asset)) return formatMoney(amount, asset, locale);
  const digits = amount >= 1 ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: 3 };
  return `${new Intl.NumberFormat(locale, digits).format(amount)} ${asset}`;
}

export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** `69461` → `69.5K`, for narrow places. */
export function formatCountShort(count: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(count);
}

/** `Intl` has no long form for compact money, so the currency's pattern is filled with a long compact number. */
function formatMoney(amount: number, currency: string, locale: string): string {
  const notation = amount < 1_000_000 ? ({ notation: 'standard' } as const) : LONG;
  const long = new Intl.NumberFormat(locale, { ...notation, maximumSignificantDigits: 3 }).format(amount);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  })
    .formatToParts(1)
    .map(({ type, value }) => (type === 'integer' ? long : value))
    .join('');
}

/** Money that states issue. Every three capitals are well-formed to `Intl`, so known currencies are asked for. */
function isCurrency(asset: string): boolean {
  if (!ISO_4217.test(asset) || COINS_OF_THREE_LETTERS.has(asset)) return false;
  return Intl.supportedValuesOf('currency').includes(asset);
}
