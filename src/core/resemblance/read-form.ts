/**
 * Which characters of an address are free, and how many bits each carries.
 *
 * The first free character is often narrower than the rest, because the version bytes before it decide part of it. In
 * base58 a body of 24 bytes (20 of hash, 4 of checksum) leaves 2^192 / 58^32 = 23 values, 4.5 bits; Solana's 32 bytes
 * 2^256 / 58^43 = 17 values, 4.1 bits; Polkadot's 34 bytes 2^272 / 58^46 = 6 values, 2.5 bits; Monero's first block
 * of 8 bytes under one network byte 2^56 / 58^9 = 10 values, 3.3 bits. In CashAddr, Shelley, Stellar and TON, version
 * bits take all but 2 bits of it. Byron addresses begin with CBOR that spells eleven fixed characters.
 */
import type { Address } from '../address/chain.ts';
import { SHELLEY_PREFIXES } from '../address/parse-cardano.ts';
import { COSMOS_PREFIXES } from '../address/parse-cosmos.ts';
import { SEGWIT_PREFIXES } from '../address/parse-segwit.ts';
import { ZCASH_PREFIXES } from '../address/parse-zcash.ts';
import type { Form } from './form.ts';

interface Alphabet {
  readonly rule: string;
  readonly bits: number;
  readonly zero: string;
}

const HEX: Alphabet = { rule: 'hex', bits: 4, zero: '0' };
const BECH32: Alphabet = { rule: 'bech32', bits: 5, zero: 'q' };
const BASE32: Alphabet = { rule: 'base32', bits: 5, zero: 'A' };
const BASE64: Alphabet = { rule: 'base64', bits: 6, zero: 'A' };
const BASE58: Alphabet = { rule: 'base58', bits: Math.log2(58), zero: '1' };
const BASE58_XRP: Alphabet = { rule: 'base58-xrp', bits: Math.log2(58), zero: 'r' };

/** By prefix: fixed characters after the `1`, and bits of the first free one. */
export const BECH32_HEADS = /* @__PURE__ */ new Map<string, readonly [fixed: number, firstBits: number]>([
  ...SEGWIT_PREFIXES.map((prefix) => [prefix, [1, 5]] as const),
  ...COSMOS_PREFIXES.map((prefix) => [prefix, [0, 5]] as const),
  ...ZCASH_PREFIXES.map((prefix) => [prefix, [0, 5]] as const),
  ...SHELLEY_PREFIXES.map((prefix) => [prefix, [1, 2]] as const),
]);

const EVM_CHARACTERS = 42;
const LONGEST_CLASSIC_XRP = 35;

export function readForm(address: Address): Form {
  const { text } = address;
  if (/^(?:0x|-?\d:)/i.test(text) || address.chains.includes('near')) return readHex(address);
  return readBech32(address) ?? readByChain(address);
}

function readHex(address: Address): Form {
  const letters = address.text.toLowerCase();
  const colon = letters.indexOf(':');
  if (colon > 0) return describe(address, HEX, letters, colon + 1);
  const head = letters.startsWith('0x') ? 2 : 0;
  const kind = letters.length === EVM_CHARACTERS ? 'eth' : 'hash';
  return { ...describe(address, HEX, letters, head), kind };
}

function readBech32(address: Address): Form | undefined {
  const letters = address.text.toLowerCase();
  const separator = letters.indexOf('1');
  const head = BECH32_HEADS.get(letters.slice(0, Math.max(0, separator)));
  if (!head) return undefined;
  const [fixed, firstBits] = head;
  return describe(address, BECH32, letters, separator + 1 + fixed, firstBits);
}

function readByChain(address: Address): Form {
  const { text, canonical, chains } = address;
  const [chain] = chains;
  if (chain === 'bch') return describe(address, BECH32, canonical, 1, 2);
  if (chain === 'xlm') return describe(address, BASE32, text, 1, 2, text.startsWith('M') ? 4 : 5);
  if (chain === 'algo') return describe(address, BASE32, text, 0, 5, 3);
  if (chain === 'ton') return describe(address, BASE64, text.replaceAll('+', '-').replaceAll('/', '_'), 2, 2);
  if (chain === 'xrp') {
    const isClassic = text.length <= LONGEST_CLASSIC_XRP;
    return describe(address, BASE58_XRP, text, isClassic ? 1 : 2, isClassic ? 4.5 : BASE58_XRP.bits);
  }
  const [head, firstBits] = readBase58Head(address);
  return describe(address, BASE58, text, head, firstBits);
}

function readBase58Head({ chains: [chain] }: Address): readonly [head: number, firstBits: number] {
  if (chain === 'sol') return [0, 4.1];
  if (chain === 'dot') return [1, 2.5];
  if (chain === 'xmr') return [1, 3.3];
  if (chain === 'ada') return [12, BASE58.bits];
  return chain === 'zec' ? [2, 4.5] : [1, 4.5];
}

function describe(
  { text, chains, network }: Address,
  { rule, bits, zero }: Alphabet,
  letters: string,
  head: number,
  firstBits = bits,
  lastBits = bits,
): Form {
  const kind = [chains[0], network, rule, letters.slice(0, head)].join(' ');
  return { kind, letters, offset: text.length - letters.length, head, bits, firstBits, lastBits, zero };
}
