/** The packaged record in short, as `npm run data` writes it beside the list. */
import type { RecordsSummary } from '../core/record/records-summary.ts';
import { browser } from './browser.ts';

/** `undefined` when it is missing or damaged; the background can make it from the list then. */
export async function loadPackagedSummary(): Promise<RecordsSummary | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL('records.json'));
    const read: unknown = response.ok ? await response.json() : undefined;
    return isSummary(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isSummary(read: unknown): read is RecordsSummary {
  if (typeof read !== 'object' || read === null) return false;
  const { version, incidents, platforms, actors, collections } = read as Readonly<Record<string, unknown>>;
  return typeof version === 'string' && [incidents, platforms, actors, collections].every(Array.isArray);
}
