/**
 * Translators, caches and company proxies show somebody else's site under their own name, with the site's name written
 * into it: `www-upbit-com.translate.goog`, `coinbase.com.mcas.ms`. The site that is shown is what must be judged.
 */

/** The site's dots are hyphens and its hyphens are double: Google and Bing translators and caches, library proxies. */
const HYPHENATED =
  /^([a-z0-9-]+)\.(?:translate\.goog|cdn\.ampproject\.org|bing-amp\.com|translatoruser(?:-int)?\.(?:com|net)|turbopages\.org|rproxy\.goskope\.com)$/;
/** The site's name stands before theirs unchanged: session proxies, isolating browsers, delivery networks. */
const PREFIXED =
  /^(.+\.[a-z0-9-]+)\.(?:(?:[a-z0-9-]+\.)?mcas(?:-gov)?\.(?:ms|us)|rproxy\.goskope\.com|isolation\.zscaler\.com|edgekey\.net|edgesuite\.net|akamaized\.net|akadns\.net|cdn\.cloudflare\.net|fastly\.net|global\.ssl\.fastly\.net|cloudfront\.net|azureedge\.net|azurefd\.net|web\.archive\.org|b-cdn\.net|impervadns\.net|incapdns\.net|netdna-cdn\.com|kxcdn\.com)$/;
/** Library proxies name themselves (EZproxy's manual, "Proxy by hostname") under an academic domain or the vendor's. */
const LIBRARY =
  /^(.+?)\.(?:[a-z0-9-]*proxy[a-z0-9-]*\.)(?:.+\.)?(?:edu|oclc\.org|edu\.[a-z]{2}|ac\.[a-z]{2}|[a-z0-9-]*(?:uni|univ|university)[a-z0-9-]*\.[a-z]{2,3})$/;
const VENDOR_LIBRARY = /^(.+?)(?:\.[a-z0-9-]+)?\.idm\.oclc\.org$/;

/** The host that is shown through a translator or proxy; `undefined` where the host speaks for itself. */
export function unwrapHost(host: string): string | undefined {
  const hyphenated = HYPHENATED.exec(host)?.[1];
  if (hyphenated !== undefined) return undoHyphens(hyphenated);
  const prefixed = (PREFIXED.exec(host) ?? LIBRARY.exec(host) ?? VENDOR_LIBRARY.exec(host))?.[1];
  if (prefixed === undefined) return undefined;
  return prefixed.includes('.') ? prefixed : undoHyphens(prefixed);
}

function undoHyphens(label: string): string {
  return label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
}
