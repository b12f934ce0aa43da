/**
 * What a person decided about single sites. `opened`: they were warned and went on; nothing stands in the way again.
 * `fine`: they know the site; what its name resembles is not mentioned again. Until the browser closes in
 * `storage.session`, for good in `storage.local`; nothing of a private window is kept for good.
 */
import { ALLOWED_SITES as KEY } from '../../platform/allowed-sites.ts';
import { browser } from '../../platform/browser.ts';

export const PERSONS_WORDS = ['opened', 'fine'] as const;
export type PersonsWord = (typeof PERSONS_WORDS)[number];

/** More than anybody decides by hand; bounds what a damaged store can cost. */
const MAX_SITES = 2_000;

export async function personsWordOn(site: string): Promise<PersonsWord | undefined> {
  const [session, local] = await Promise.all([read('session'), read('local')]);
  return session.get(site) ?? local.get(site);
}

/** @throws Error when the store is full or gone. */
export async function rememberWord(site: string, word: PersonsWord, until: 'session' | 'always'): Promise<void> {
  const area = until === 'always' ? 'local' : 'session';
  const sites = await read(area);
  sites.delete(site);
  sites.set(site, word);
  const kept = [...sites].slice(-MAX_SITES);
  await browser.storage[area].set({ [KEY]: Object.fromEntries(kept) });
}

/** Where nothing can be read, nothing was decided. */
async function read(area: 'session' | 'local'): Promise<Map<string, PersonsWord>> {
  try {
    return new Map(Object.entries(parse((await browser.storage[area].get(KEY))[KEY])));
  } catch {
    return new Map();
  }
}

function parse(stored: unknown): Record<string, PersonsWord> {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter((entry): entry is [string, PersonsWord] =>
    PERSONS_WORDS.includes(entry[1] as PersonsWord),
  );
  return Object.fromEntries(entries);
}
