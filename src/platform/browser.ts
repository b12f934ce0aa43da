/** The extension API, the same promises in every browser. No other file imports the polyfill. */
import api, { type Browser } from 'webextension-polyfill';

export const browser: Browser = api;
