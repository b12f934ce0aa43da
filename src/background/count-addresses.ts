import { parseAddress } from '../core/address/parse-address.ts';

/**
 * How many texts are addresses of a main network that a checksum supports, or the form where it is firm: an EVM address
 * in one case. A Solana-shaped run has neither, and is not counted.
 */
export function countAddresses(texts: readonly string[]): number {
  const canonical = new Set<string>();
  for (const text of texts) {
    const address = parseAddress(text);
    if (address === undefined || address.network === 'test') continue;
    if (address.checksum === 'valid' || (address.checksum === 'absent' && address.chains[0] === 'eth')) {
      canonical.add(address.canonical);
    }
  }
  return canonical.size;
}
