import { findDomain, findPhishing } from '../domain/find-domain.ts';
import type { Hostname } from '../domain/hostname.ts';
import type { List } from '../list/list.ts';
import type { Incident } from '../record/incident.ts';
import { type LookalikeSearch, searchLookalike } from './lookalike-search.ts';
import type { SiteFacts } from './site-facts.ts';

/**
 * Reads everything on record about a host. A path matters only where a shared host is listed with one.
 * @throws ListError when a record that is needed is damaged.
 */
export async function loadSiteFacts(
  list: List,
  host: Hostname,
  search: LookalikeSearch,
  path?: string,
): Promise<SiteFacts> {
  const [domain, phishing] = await Promise.all([findDomain(list, host), findPhishing(list, host, path)]);
  const platform = domain === undefined ? undefined : await list.find('platforms', domain.platform);
  const lookalike = await searchLookalike(list, host, search);
  const incidents = await Promise.all((platform?.incidents ?? []).map((id) => list.find('incidents', id)));
  return {
    host,
    ...(domain === undefined ? {} : { domain }),
    ...(platform === undefined ? {} : { platform }),
    ...(phishing === undefined ? {} : { phishing }),
    ...(lookalike === undefined ? {} : { lookalike }),
    incidents: incidents.filter((incident) => incident !== undefined).sort(newestFirst),
    coverage: list.coverage,
    version: list.version,
  };
}

function newestFirst(a: Incident, b: Incident): number {
  return b.date.localeCompare(a.date) || a.id.localeCompare(b.id);
}
