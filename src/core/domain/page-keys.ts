import { parentHosts } from './parent-hosts.ts';

/** A path deeper than any that is listed; bounds the work on a hostile URL. */
const MAX_SEGMENTS = 8;

/**
 * Every key under which a page may be listed, the narrowest first: its host with each part of its path (shared hosts
 * such as `sites.google.com` are listed by path), the host, and the parents. The path is as in a URL, query excluded.
 * In lower case: many shared hosts read names so (`t.me`), and none gives the other case of a listed path to somebody else.
 */
export function pageKeys(host: string, path = ''): string[] {
  const hosts = parentHosts(host);
  const [exact] = hosts;
  if (exact === undefined || path === '' || path === '/') return hosts;
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .slice(0, MAX_SEGMENTS)
    .map((segment) => undoNeedlessEscapes(segment).toLowerCase());
  const paths = segments.map((_segment, index) => `${exact}/${segments.slice(0, index + 1).join('/')}`);
  return [...paths.reverse(), ...hosts];
}

/** `%61` is `a`: an escape of a character that needs none says the same (RFC 3986, 6.2.2.2) and hides a listed path. */
function undoNeedlessEscapes(segment: string): string {
  return segment.replace(/%[2-7][0-9a-f]/gi, (written) => {
    const character = String.fromCharCode(Number.parseInt(written.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : written;
  });
}
