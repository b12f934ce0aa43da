import { parentHosts } from './parent-hosts.ts';

/** A path deeper than any that is listed; bounds the work on a hostile URL. */
const MAX_SEGMENTS = 8;

/**
 * Every key under which a page may be listed, the narrowest first: its host with each part of its path (shared hosts
 * such as `sites.google.com` are listed by path), the host, and the parents. The path is as in a URL, query excluded.
 */
export function pageKeys(host: string, path = ''): string[] {
  const hosts = parentHosts(host);
  const [exact] = hosts;
  if (exact === undefined) return [];
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .slice(0, MAX_SEGMENTS);
  const paths = segments.map((_segment, index) => `${exact}/${segments.slice(0, index + 1).join('/')}`);
  return [...paths.reverse(), ...hosts];
}
