/**
 * The spelling under which the list knows an address (`Address.canonical`), and the others under which a listing must
 * be found as well.
 *
 * | form | canonical |
 * | --- | --- |
 * | EVM, Aptos, Sui | lower case, with `0x` |
 * | bech32 and bech32m | lower case |
 * | CashAddr | lower case, without prefix |
 * | XRP X-address | its classic address: the tag names a customer, not the account |
 * | Stellar muxed (M…) | its account (G…), for the same reason |
 * | TON | raw: workchain, `:`, 64 hexadecimal digits in lower case |
 * | all others | as written |
 */
import type { Address, Chain } from './chain.ts';
import { decodeBase58 } from './decode-base58.ts';
import { readCashHash, writeCashAddr } from './parse-cashaddr.ts';
import { spellPolkadot } from './parse-polkadot.ts';
import { spellTon } from './parse-ton.ts';
import { spellTaglessX } from './parse-xrp.ts';
import { spellZcash } from './spell-zcash.ts';
import { writeBase58Check } from './write-base58check.ts';

/**
 * All keys under which a listing of this address on this chain must be findable, the canonical one first.
 * Compile a list under all of them, or look all of them up.
 */
export function listKeys(chain: Chain, address: Address): string[] {
  const { canonical } = address;
  if (!address.chains.includes(chain) || address.checksum === 'invalid' || address.network === 'test')
    return [canonical];
  return [...new Set([canonical, ...otherSpellings(chain, canonical)])];
}

function otherSpellings(chain: Chain, canonical: string): string[] {
  if (chain === 'bch') return spellBitcoinCash(canonical);
  if (chain === 'ltc') return spellLitecoinScript(canonical);
  if (chain === 'dot') return spellPolkadot(canonical);
  if (chain === 'ton') return spellTon(canonical);
  if (chain === 'xrp') return spellTaglessX(canonical);
  if (chain === 'zec') return spellZcash(canonical);
  return [];
}

const KEY_HASH = 0x00;
const SCRIPT_HASH = 0x05;
const LITECOIN_SCRIPT_HASH = 0x32;

/** Old form, CashAddr, and CashAddr that says it understands tokens. A script hash of 32 bytes has no old form. */
function spellBitcoinCash(canonical: string): string[] {
  const cash = readCashHash(canonical) ?? readLegacyHash(canonical);
  if (!cash) return [];
  const type = cash.type & 1;
  const spellings = [type, type | 2].map((each) => writeCashAddr({ type: each, hash: cash.hash }));
  if (cash.hash.length !== 20) return spellings;
  return [...spellings, writeBase58Check([type === 0 ? KEY_HASH : SCRIPT_HASH], cash.hash)];
}

function readLegacyHash(canonical: string): { readonly type: number; readonly hash: Uint8Array } | undefined {
  const bytes = decodeBase58(canonical);
  if (bytes?.length !== 25) return undefined;
  return { type: bytes[0] === SCRIPT_HASH ? 1 : 0, hash: bytes.subarray(1, 21) };
}

function spellLitecoinScript(canonical: string): string[] {
  const bytes = canonical.length <= 35 ? decodeBase58(canonical) : undefined;
  const version = bytes?.[0];
  if (!bytes || (version !== SCRIPT_HASH && version !== LITECOIN_SCRIPT_HASH)) return [];
  return [LITECOIN_SCRIPT_HASH, SCRIPT_HASH].map((each) => writeBase58Check([each], bytes.subarray(1, 21)));
}
