/** The site that was meant: the own domain of the brand that an impostor imitates. */
import { parseHostname } from '../../core/domain/hostname.ts';
import type { List } from '../../core/list/list.ts';
import type { IsoDate } from '../../core/record/date.ts';
import { isBlocked } from '../../core/verdict/is-blocked.ts';
import { lookUpSite } from '../../core/verdict/look-up-site.ts';
import type { SiteFacts } from '../../core/verdict/site-facts.ts';
import { getBrands } from '../../platform/brands.ts';
import { lookalikeSearch } from '../../platform/lookalike-search.ts';

export interface RealSite {
  readonly name: string;
  readonly host: string;
}

/** `undefined` where nobody is imitated, or where the real site is itself one that is stopped today. @throws ListError */
export async function findRealSite(list: List, facts: SiteFacts, today: IsoDate): Promise<RealSite | undefined> {
  const { lookalike, phishing } = facts;
  const brand = getBrands().find(({ id }) => id === (lookalike?.brand ?? phishing?.brand));
  const host = parseHostname(lookalike?.domain ?? brand?.domains[0] ?? '');
  if (brand === undefined || host === undefined || host === facts.host) return undefined;
  const { verdict } = await lookUpSite(list, host, today, lookalikeSearch());
  return isBlocked(verdict) ? undefined : { name: brand.name, host };
}
