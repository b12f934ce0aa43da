/**
 * Every visible text comes from `_locales` through here. Keys are checked by the compiler against the English file.
 * Plurals: a key `x_one`, `x_few`, `x_other` … for each category that `Intl.PluralRules` knows in the language of the
 * texts (CLDR); English has `one` and `other`, Japanese only `other`, Russian four.
 */

import type messages from '../../_locales/en/messages.json';
import { browser } from './browser.ts';
import { keepMade } from './keep-made.ts';

export type MessageKey = keyof typeof messages;
/** Keys that exist with the endings `_one` and `_other`. */
export type PluralKey = {
  [K in MessageKey]: K extends `${infer Stem}_other` ? (`${Stem}_one` extends MessageKey ? Stem : never) : never;
}[MessageKey];

/** `hot-wallet-theft` → `hot_wallet_theft`: names of messages hold no hyphens. */
export type KeyPart<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${KeyPart<B>}` : S;

/** The part of a message's name that stands for a code of ours. */
export function keyPart<S extends string>(code: S): KeyPart<S> {
  return code.replaceAll('-', '_') as KeyPart<S>;
}

/** The text of a message, with `$1` to `$9` filled in. A missing key shows itself. */
export function t(key: MessageKey, values: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...values]) || key;
}

const pluralRules = keepMade((locale: string) => new Intl.PluralRules(locale));
const countFormat = keepMade((locale: string) => new Intl.NumberFormat(locale));

/** The text for a number: `$1` is the number as written, further values follow. */
export function plural(stem: PluralKey, count: number, values: readonly string[] = []): string {
  const locale = textLocale();
  const category = pluralRules(locale).select(count);
  const filled = [countFormat(locale).format(count), ...values];
  return browser.i18n.getMessage(`${stem}_${category}`, filled) || t(`${stem}_other` as MessageKey, filled);
}

/**
 * The language that figures and dates are written in: the browser's, where the texts exist in it, else that of the
 * texts, so that no sentence mixes two languages.
 */
export function textLocale(): string {
  if (locale === undefined) {
    locale = findLocale();
    queueMicrotask(() => {
      locale = undefined;
    });
  }
  return locale;
}

/** Asked for by every figure of a screen, and dear: kept for the task at hand, in which it cannot change. */
let locale: string | undefined;

function findLocale(): string {
  const texts = t('locale');
  const browserLocale = browser.i18n.getUILanguage();
  return browserLocale.split('-')[0] === texts.split('-')[0] ? browserLocale : texts;
}

/** Which way the texts run. */
export function textDirection(): 'ltr' | 'rtl' {
  const locale: Intl.Locale & { getTextInfo?(): { readonly direction?: string } } = new Intl.Locale(textLocale());
  return locale.getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr';
}
