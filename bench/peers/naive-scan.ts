/**
 * What most projects do: an expression, and a validator behind it.
 *
 * - `scanNaively` asks the validator about every currency until one says yes, as code does that is handed a list.
 * - `scanWithForms` asks only about the currencies of the alternative that matched: the kindest way to use one.
 */

export type Validate = (address: string, currency: string) => boolean;

const BASE58 = '[1-9A-HJ-NP-Za-km-z]';
const FORMS: readonly (readonly [form: string, currencies: readonly string[]])[] = [
  ['0x[0-9a-fA-F]{40}', ['eth']],
  [`[13]${BASE58}{25,34}`, ['btc', 'ltc']],
  ['bc1[02-9ac-hj-np-z]{11,87}', ['btc']],
  ['ltc1[02-9ac-hj-np-z]{11,87}', ['ltc']],
  [`T${BASE58}{33}`, ['trx']],
  [`[LM]${BASE58}{33}`, ['ltc']],
  [`D${BASE58}{33}`, ['doge']],
  [`X${BASE58}{33}`, ['dash']],
  [`t[13]${BASE58}{33}`, ['zec']],
  [`r${BASE58}{24,34}`, ['xrp']],
  ['(?:bitcoincash:)?[qp][02-9ac-hj-np-z]{41}', ['bch']],
  [`[48]${BASE58}{94}(?:${BASE58}{11})?`, ['xmr']],
  ['G[A-Z2-7]{55}', ['xlm']],
  ['[A-Z2-7]{58}', ['algo']],
  ['addr1[02-9ac-hj-np-z]{53,98}', ['ada']],
  [`1${BASE58}{45,47}`, ['dot']],
  ['bnb1[02-9ac-hj-np-z]{38}', ['bnb']],
  [`${BASE58}{43,44}`, ['sol']],
];
const ANY = new RegExp(`\\b(?:${FORMS.map(([form]) => `(${form})`).join('|')})\\b`, 'g');

const CURRENCIES = [...new Set(FORMS.flatMap(([, currencies]) => currencies))];

export function scanNaively(text: string, validate: Validate): string[] {
  return Array.from(text.matchAll(ANY), ([address]) => address).filter((address) =>
    CURRENCIES.some((currency) => isValid(address, currency, validate)),
  );
}

export function scanWithForms(text: string, validate: Validate): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(ANY)) {
    const form = match.findIndex((group, at) => at > 0 && group !== undefined) - 1;
    const currencies = FORMS[form]?.[1] ?? [];
    if (currencies.some((currency) => isValid(match[0], currency, validate))) found.push(match[0]);
  }
  return found;
}

/** One of them throws on some texts. */
function isValid(address: string, currency: string, validate: Validate): boolean {
  try {
    return validate(address, currency);
  } catch {
    return false;
  }
}
