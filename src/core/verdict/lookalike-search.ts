import { findDomain } from '../domain/find-domain.ts';
import type { Hostname } from '../domain/hostname.ts';
import type { List } from '../list/list.ts';
import type { Lookalike } from '../lookalike/lookalike.ts';
import { unwrapHost } from '../lookalike/unwrap-host.ts';

/** The brand that a host on no record imitates. It needs the brands and the public suffix list, which are no part of core. */
export type LookalikeSearch = (host: Hostname) => Promise<Lookalike | undefined>;

/**
 * The brand that a host imitates. The host of a platform on record is itself, whatever its name resembles: so that is
 * asked first, and by its whole name, for a name can be made that the list's hash alone takes for a known one.
 * @throws ListError when a record that is needed is damaged.
 */
export async function searchLookalike(
  list: List,
  host: Hostname,
  search: LookalikeSearch,
): Promise<Lookalike | undefined> {
  const shown = findShownHost(host);
  return (await findDomain(list, shown)) === undefined ? search(shown) : undefined;
}

/** Behind translators and proxies, one within the other, the site that is shown. */
function findShownHost(host: string): Hostname {
  const shown = unwrapHost(host);
  return shown === undefined ? (host as Hostname) : findShownHost(shown);
}
