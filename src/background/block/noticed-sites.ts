/**
 * On which sites a notice was shown, so that each shows one at most. Kept as short hashes and not as names, for good in
 * `storage.local`, in private windows until the browser closes.
 */
import { hashString } from '../../core/list/hash-string.ts';
import { browser } from '../../platform/browser.ts';

const KEY = 'noticedSites';
const MAX_SITES = 1_000;

/** Whether this is the first notice on the site; from now on it is not. */
export async function isFirstNotice(site: string, isPrivate: boolean): Promise<boolean> {
  const hash = shortHash(site);
  const [session, local] = await Promise.all([read('session'), read('local')]);
  if (session.includes(hash) || local.includes(hash)) return false;
  const [area, known] = isPrivate ? (['session', session] as const) : (['local', local] as const);
  // Where nothing can be stored a notice may come twice.
  await browser.storage[area].set({ [KEY]: [...known, hash].slice(-MAX_SITES) }).catch(() => undefined);
  return true;
}

function shortHash(site: string): string {
  const [high, low] = hashString(site, 0);
  return high.toString(36) + low.toString(36);
}

async function read(area: 'session' | 'local'): Promise<string[]> {
  try {
    const stored = (await browser.storage[area].get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
