/**
 * Pages of search results, told by host and query, and where their links lead: many engines put an address of their own
 * in between, with the real one written into it.
 */

const ENGINES =
  /(?:^|\.)(?:google\.(?:com?\.)?[a-z]{2,3}|bing\.com|duckduckgo\.com|search\.brave\.com|yandex\.(?:com?\.)?[a-z]{2,3}|ya\.ru|baidu\.com|ecosia\.org|startpage\.com|qwant\.com|search\.yahoo\.com|search\.yahoo\.co\.jp|search\.naver\.com|sogou\.com|kagi\.com|mojeek\.com|so\.com)$/;
const QUERIES = ['q', 'query', 'p', 'text', 'wd', 'word', 'search'];
/** Startpage, and DuckDuckGo without scripts, are asked by forms that leave no query in the address. */
const POSTED = /^\/(?:(?:sp|do)\/search|html\/|lite\/)/;
/** Parameters that hold the address a link really leads to. */
const TARGETS = ['url', 'uddg', 'q', 'u', 'imgrefurl', 'target'];
/** Bing writes it in base64 after these two characters. */
const BING_PREFIX = 'a1';
/** Yahoo writes it into the path. */
const YAHOO_TARGET = /\/RU=([^/]+)\//;

export function isResultPage({
  hostname,
  pathname,
  search,
}: Pick<Location, 'hostname' | 'pathname' | 'search'>): boolean {
  const isPosted = POSTED.test(pathname);
  // Most pages have no query, and the long expression has not been compiled yet.
  if ((search === '' && !isPosted) || !ENGINES.test(hostname)) return false;
  if (isPosted) return true;
  const params = new URLSearchParams(search);
  return QUERIES.some((name) => (params.get(name) ?? '') !== '');
}

/** The host that a result leads to; `undefined` for the engine's own links. */
export function resultHost(link: HTMLAnchorElement, own: string): string | undefined {
  const outside = webHost(link.href);
  if (outside === undefined) return undefined;
  if (!isSameSite(outside, own)) return outside;
  const url = new URL(link.href);
  // Baidu's own address tells nothing; the element around the result holds the real one.
  const written = [
    ...TARGETS.map((name) => url.searchParams.get(name)),
    decode(YAHOO_TARGET.exec(url.pathname)?.[1]),
    link.closest('[mu]')?.getAttribute('mu'),
  ];
  return written
    .map((text) => webHost(fromBase64(text ?? '')))
    .find((host) => host !== undefined && !isSameSite(host, own));
}

function webHost(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).hostname;
}

/** Both are the engine's, by the name before its ending: `www.google.de` and `google.com`. */
function isSameSite(host: string, own: string): boolean {
  return host === own || (ENGINES.test(host) && nameOf(host) === nameOf(own));
}

function nameOf(host: string): string {
  return /([a-z]+)\.(?:com?\.)?[a-z]{2,3}$/.exec(host)?.[1] ?? host;
}

function fromBase64(text: string): string {
  if (!text.startsWith(BING_PREFIX)) return text;
  try {
    return atob(text.slice(BING_PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return text;
  }
}

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
