/** How a link to a document is named, and whether it may be a link at all. */

const UN_DOCUMENT = /^[AS]\/(?:RES\/)?\d{4}\/\d+$/;

/** The address if it is one of the web; a `javascript:` or `data:` address is none. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** A UN document by its symbol (`S/2019/691`), anything else by its host. */
export function sourceLabel(url: string): string {
  const { hostname, pathname } = new URL(url);
  const symbol = pathname.replace(/^\/(?:en\/)?/, '');
  if (/(?:^|\.)undocs\.org$/.test(hostname) && UN_DOCUMENT.test(symbol)) return symbol;
  return hostname.replace(/^www\./, '');
}
