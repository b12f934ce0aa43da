/**
 * Cosmos Hub and the BNB Beacon Chain: bech32 over an account of 20 bytes, on the Hub also 32 for accounts of modules
 * and contracts (ADR-028, https://docs.cosmos.network/main/build/architecture/adr-028-public-key-addresses).
 */
import type { Address, Chain } from './chain.ts';
import { decodeBech32, joinWords } from './decode-bech32.ts';

interface Prefix {
  readonly chains: readonly Chain[];
  readonly network: 'main' | 'test';
  readonly sizes: readonly number[];
}

const PREFIXES = /* @__PURE__ */ new Map<string, Prefix>([
  ['cosmos', { chains: ['atom'], network: 'main', sizes: [20, 32] }],
  ['bnb', { chains: ['bnb'], network: 'main', sizes: [20] }],
  ['tbnb', { chains: ['bnb'], network: 'test', sizes: [20] }],
]);
export const COSMOS_PREFIXES: readonly string[] = /* @__PURE__ */ [...PREFIXES.keys()];

export function parseCosmos(text: string): Address | undefined {
  const decoded = decodeBech32(text);
  const prefix = decoded && PREFIXES.get(decoded.prefix);
  if (!decoded || !prefix) return undefined;
  const { chains, network, sizes } = prefix;
  const bytes = joinWords(decoded.words);
  const mayBeMeant = sizes.some((size) => Math.ceil((size * 8) / 5) === decoded.words.length);
  const canonical = text.toLowerCase();
  if (decoded.encoding !== 'bech32') {
    return mayBeMeant ? { text, canonical, chains, checksum: 'invalid', network } : undefined;
  }
  return bytes && sizes.includes(bytes.length) ? { text, canonical, chains, checksum: 'valid', network } : undefined;
}
