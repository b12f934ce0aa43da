/** The verdict on a host, without what reading addresses takes. */
import type { Hostname } from '../domain/hostname.ts';
import type { List } from '../list/list.ts';
import type { IsoDate } from '../record/date.ts';
import { judgeSite } from './judge-site.ts';
import { loadSiteFacts } from './load-site-facts.ts';
import type { LookalikeSearch } from './lookalike-search.ts';
import type { SiteFacts } from './site-facts.ts';
import type { SiteVerdict } from './site-verdict.ts';

export interface SiteAnswer {
  readonly kind: 'site';
  readonly facts: SiteFacts;
  readonly verdict: SiteVerdict;
}

/** @throws ListError when a record that is needed is damaged. */
export async function lookUpSite(
  list: List,
  host: Hostname,
  today: IsoDate,
  search: LookalikeSearch,
  path?: string,
): Promise<SiteAnswer> {
  const facts = await loadSiteFacts(list, host, search, path);
  return { kind: 'site', facts, verdict: judgeSite(facts, today) };
}
