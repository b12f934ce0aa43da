/** What a person chose, in `storage.local`. What is stored there may be old, empty or damaged: each part is checked. */
import { browser } from './browser.ts';

export interface Settings {
  /** Hosts on whose pages nothing is read or marked. */
  readonly marksOffHosts: readonly string[];
}

const KEY = 'settings';
const DEFAULTS: Settings = { marksOffHosts: [] };
/** More than anybody switches off by hand; bounds what a damaged store can cost. */
const MAX_HOSTS = 10_000;

/** Never fails: where nothing can be read, the defaults hold. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** @throws Error when the store is full or gone. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
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
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const { marksOffHosts } = stored as { marksOffHosts?: unknown };
  if (!Array.isArray(marksOffHosts)) return DEFAULTS;
  const hosts = marksOffHosts.filter((host): host is string => typeof host === 'string');
  return { marksOffHosts: hosts.slice(0, MAX_HOSTS) };
}
