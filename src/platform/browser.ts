/**
 * The extension API with promises: `browser` in Firefox and in newer Chromes, `chrome` in Chrome and Edge from 140, where
 * it answers with promises as well. The polyfill's types describe both; its code, 10 KB in every frame of every page,
 * would add nothing. Listeners answer through the callback, since not every Chrome waits for a promise.
 */
import type { Browser, Menus, Omnibox } from 'webextension-polyfill';

const { browser: named, chrome: other } = globalThis as { browser?: Browser; chrome?: Browser };

/** A page's element with the id `browser` is a property of the window too, so the name alone says nothing. */
export const browser = (named?.runtime?.id === undefined ? other : named) as Browser;

export type MenuClick = Menus.OnClickData;
export type OmniboxSuggestion = Omnibox.SuggestResult;
