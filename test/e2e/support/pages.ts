/** Pages that tests visit: small, with the structure that matters. */

export const RONIN_THIEF = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';

export function html(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><body>${body}</body></html>`;
}

/** Addresses that belong to nobody: digits of a linear congruential generator. All lower case, so without a checksum. */
export function unlistedAddresses(count: number, seed = 1): string[] {
  let state = seed;
  const digit = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 28).toString(16);
  };
  return Array.from({ length: count }, () => `0x${Array.from({ length: 40 }, digit).join('')}`);
}

export function addressPage(addresses: readonly string[]): string {
  return html('Addresses', `<table>${addresses.map((address) => `<tr><td>${address}</td></tr>`).join('')}</table>`);
}

/** A page of many text nodes with some addresses among them, every 200th. */
export function longPage(textNodes: number, addresses: readonly string[]): string {
  const every = Math.floor(textNodes / Math.max(1, addresses.length));
  const cells = Array.from({ length: textNodes }, (_, i) => {
    const address = i % every === 0 ? addresses[i / every] : undefined;
    return `<span>${address ?? `word ${i}`}</span>`;
  });
  return html('Long page', cells.join('\n'));
}
