/**
 * Translators, caches and company proxies show somebody else's site under their own name, with the site's name written
 * into it: `www-upbit-com.translate.goog`, `coinbase.com.mcas.ms`. The site that is shown is what must be judged.
 */

/** The site's dots are hyphens, and its hyphens double: translators and caches. */
const HYPHENATED =
  '.translate.goog .cdn.ampproject.org .bing-amp.com .translatoruser.net .translatoruser-int.com .turbopages.org'.split(
    ' ',
  );
/** The site's name stands before theirs unchanged: session proxies, isolating browsers, delivery networks. */
const PREFIXED = (
  '.mcas.ms .mcas-gov.us .mcas-gov.ms .rproxy.goskope.com .isolation.zscaler.com .edgekey.net .edgesuite.net ' +
  '.akamaized.net .akadns.net .cdn.cloudflare.net .global.ssl.fastly.net .map.fastly.net .azureedge.net .azurefd.net ' +
  '.impervadns.net .incapdns.net .kxcdn.com .idm.oclc.org'
).split(' ');
/** Services that put a label of their own between: `coinbase.com.access.mcas.ms`. */
const INNER = /\.(?:access|admin|[a-z]{2}\d)$/;
/** Library proxies name themselves (EZproxy, "proxy by hostname") below the name of a place of learning. */
const LIBRARY =
  /^(.+?)\.[a-z0-9-]*proxy[a-z0-9-]*\.(?:.+\.)?(?:edu|edu\.[a-z]{2}|ac\.[a-z]{2}|[a-z0-9-]*uni[a-z0-9-]*\.[a-z]{2,3})$/;

/** Who holds these suffixes: nearly all hosts are done with after one look. */
const OWNERS = new Set([...HYPHENATED, ...PREFIXED].map(lastTwoLabels));

/** The host that is shown through a translator or proxy; `undefined` where the host speaks for itself. */
export function unwrapHost(host: string): string | undefined {
  if (!OWNERS.has(lastTwoLabels(host)) && !host.includes('proxy')) return undefined;
  const hyphenated = cutSuffix(host, HYPHENATED);
  if (hyphenated !== undefined) return hyphenated.includes('.') ? undefined : undoHyphens(hyphenated);
  const prefixed = cutSuffix(host, PREFIXED)?.replace(INNER, '') ?? cutLibrary(host);
  if (prefixed === undefined) return undefined;
  return prefixed.includes('.') ? prefixed : undoHyphens(prefixed);
}

/** Under these a single label holds a whole host, hyphens for its dots. */
export const HYPHENATING: readonly string[] = [...HYPHENATED, ...PREFIXED].map((suffix) => suffix.slice(1));

function lastTwoLabels(host: string): string {
  return host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1);
}

function cutSuffix(host: string, suffixes: readonly string[]): string | undefined {
  for (const suffix of suffixes) if (host.endsWith(suffix)) return host.slice(0, -suffix.length);
  return undefined;
}

function cutLibrary(host: string): string | undefined {
  return host.includes('proxy') ? LIBRARY.exec(host)?.[1] : undefined;
}

function undoHyphens(label: string): string {
  return label.replaceAll('--', ' ').replaceAll('-', '.').replaceAll(' ', '-');
}
