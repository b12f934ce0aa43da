import type { SiteFacts } from '../../core/verdict/site-facts.ts';
import { splitHost } from '../../platform/split-host.ts';

/**
 * What a person's decision about a site holds for: the entry of the list that it rests on, else the registrable domain,
 * which on a shared host is the tenant's and never the host's own.
 */
export function siteKey({ host, phishing, domain }: SiteFacts): string {
  const listed = phishing?.host ?? domain?.host;
  if (listed !== undefined) return listed;
  const parts = splitHost(host);
  return parts === undefined ? host : `${parts.label}.${parts.suffix}`;
}
