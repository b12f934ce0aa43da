import { browser } from './browser.ts';

/** Calls back after anything that Caveat keeps on this computer changed, until the returned function is called. */
export function watchOwnData(onChange: () => void): () => void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'local') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * Erases everything that Caveat keeps: settings, silences, address book, log, and what it remembers of open tabs.
 * @throws Error when the store is gone.
 */
export async function eraseOwnData(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
