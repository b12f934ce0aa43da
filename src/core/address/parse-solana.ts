/**
 * Solana: 32 bytes in Bitcoin's base58, without version or checksum (https://solana.com/docs/core/accounts). Any 32
 * bytes are an address, so a typing error cannot be seen; and in running text the form alone proves little.
 */
import type { Address } from './chain.ts';
import { decodeBase58 } from './decode-base58.ts';

const BYTES = 32;
export const MIN_SOLANA_CHARACTERS = 32;
export const MAX_SOLANA_CHARACTERS = 44;

export function parseSolana(text: string): Address | undefined {
  if (text.length < MIN_SOLANA_CHARACTERS || text.length > MAX_SOLANA_CHARACTERS) return undefined;
  // 42 characters hold less than 32 bytes, unless leading ones stand for zero bytes.
  if (text.length < 43 && text.charAt(0) !== '1') return undefined;
  if (decodeBase58(text)?.length !== BYTES) return undefined;
  return { text, canonical: text, chains: ['sol'], checksum: 'absent', network: 'main' };
}
