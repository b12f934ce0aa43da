/**
 * Accounts that are 32 bytes in hexadecimal and nothing else: implicit accounts of NEAR (64 digits in lower case,
 * https://docs.near.org/protocol/account-id), and Aptos and Sui (`0x` and 64 digits). Hashes and keys look the same, so
 * running text needs more (accept-hash-account.ts). The short forms of Aptos (`0x1`) are system accounts.
 */
import type { Address } from './chain.ts';

const BARE = /^[0-9a-f]{64}$/;
const PREFIXED = /^0[xX][0-9a-fA-F]{64}$/;

export function parseHashAccount(text: string): Address | undefined {
  if (text.length === 64 && BARE.test(text)) return describe(text, ['near']);
  if (text.length === 66 && PREFIXED.test(text)) return describe(text, ['apt', 'sui']);
  return undefined;
}

function describe(text: string, chains: Address['chains']): Address {
  return { text, canonical: text.toLowerCase(), chains, checksum: 'absent', network: 'main' };
}
