/** What a person decided about single sites, to be shown and taken back. The background decides by it. */
import { browser } from './browser.ts';

/** Where it is kept: an object of words (`opened`, `fine`) by site, in both areas. */
export const ALLOWED_SITES = 'allowedSites';

export interface AllowedSite {
  readonly site: string;
  readonly word: 'opened' | 'fine';
  /** Whether it is forgotten when the browser closes. */
  readonly isForSession: boolean;
}

/** Never fails: where nothing can be read, nothing was decided. */
export async function loadAllowedSites(): Promise<readonly AllowedSite[]> {
  const [session, local] = await Promise.all([read('session'), read('local')]);
  return [...toSites(session, true), ...toSites(local, false)];
}

/** @throws Error when the store is gone. */
export async function forgetAllowedSite(site: string): Promise<void> {
  for (const area of ['session', 'local'] as const) {
    const { [site]: _forgotten, ...others } = await read(area);
    await browser.storage[area].set({ [ALLOWED_SITES]: others });
  }
}

function toSites(stored: Readonly<Record<string, unknown>>, isForSession: boolean): AllowedSite[] {
  return Object.entries(stored).flatMap(([site, word]) =>
    word === 'opened' || word === 'fine' ? [{ site, word, isForSession }] : [],
  );
}

async function read(area: 'session' | 'local'): Promise<Readonly<Record<string, unknown>>> {
  const stored = await browser.storage[area].get(ALLOWED_SITES).catch(() => ({}) as Record<string, unknown>);
  const sites = stored[ALLOWED_SITES];
  return typeof sites === 'object' && sites !== null ? (sites as Readonly<Record<string, unknown>>) : {};
}
