/**
 * Host name of the page in the address bar: what a person switches off there is off in all of its frames. The browser
 * tells it to a frame of another site too, and to one without a host of its own (`about:blank`, `srcdoc`).
 */
export function topHost(): string {
  const { ancestorOrigins, hostname } = location as Location & { ancestorOrigins?: DOMStringList };
  const top = ancestorOrigins?.item(ancestorOrigins.length - 1);
  return top == null ? hostname : (URL.parse(top)?.hostname ?? hostname);
}
