/** What a person chose, in `storage.local`. What is stored there may be old, empty or damaged: each part is checked. */
import { browser } from './browser.ts';
import { parseSilences, type Silence } from './silences.ts';

/**
 * What can be switched off, one by one. Everything is on until somebody says otherwise.
 *
 * | switch | off means |
 * | --- | --- |
 * | `marks` | listed addresses on pages are not underlined |
 * | `cards` | no card opens by itself; the menu and the popup still answer |
 * | `pasteGuard` | a paste is never held |
 * | `copyGuard` | nothing is said about a copied address |
 * | `swapGuard` | what was copied is not remembered, so a swapped address goes unseen |
 * | `depositCard` | no card when a deposit or withdrawal view appears |
 * | `addressBook` | no address is remembered, and none is compared |
 * | `log` | nothing that was shown is written down |
 * | `searchMarks` | nothing beside search results |
 * | `siteNotices` | no notice on sites of closed, seized or insolvent platforms |
 * | `lookalikes` | host names are not compared with known brands |
 * | `blockingPage` | a dangerous site gets a notice instead of a page in its way |
 */
export const SWITCHES = [
  'marks',
  'cards',
  'pasteGuard',
  'copyGuard',
  'swapGuard',
  'depositCard',
  'addressBook',
  'log',
  'searchMarks',
  'siteNotices',
  'lookalikes',
  'blockingPage',
] as const;

export type Switch = (typeof SWITCHES)[number];

export interface Settings extends Readonly<Record<Switch, boolean>> {
  /** Sites and platforms about which nothing is said unasked. */
  readonly silences: readonly Silence[];
}

const KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ parseSettings(undefined);

/** Never fails: where nothing can be read, the defaults hold. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

/** @throws Error when the store is full or gone. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/**
 * Changes what is stored now, whoever wrote it last. Changes wait for each other, in whatever page they are made.
 * @throws Error when the store is full or gone.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const changed = change(await loadSettings());
    await saveSettings(changed);
    return changed;
  });
}

/** Calls back after every change, in whatever page it was made, until the returned function is called. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function parseSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const switches = Object.fromEntries(SWITCHES.map((name) => [name, given[name] !== false]));
  return { ...(switches as Record<Switch, boolean>), silences: parseSilences(given['silences']) };
}
