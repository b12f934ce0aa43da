/**
 * An address in groups of four, to be compared by eye and read aloud by a screen reader. A prefix that names the
 * format (`0x`, `bc1`, `bitcoincash:`) stays with the first group.
 */

const PREFIX = /^(?:0x|(?:bc|tb|ltc|bnb|addr|cosmos)1|bitcoincash:|[a-z]+:)/i;

export function chunkAddress(address: string): readonly string[] {
  const prefix = PREFIX.exec(address)?.[0] ?? '';
  const groups = address.slice(prefix.length).match(/.{1,4}/gu) ?? [];
  const [first = '', ...rest] = groups;
  return [prefix + first, ...rest];
}

/** The ends of an address, where there is no room: `0x098b 716b … 83e2 f96a`. Short ones are whole. */
export function shortenAddress(address: string): readonly string[] {
  const chunks = chunkAddress(address);
  if (chunks.length <= 5) return chunks;
  const tail = chunkAddress(address.slice(-8).replace(/^0x/i, ''));
  return [...chunks.slice(0, 2), '…', ...tail];
}
