/**
 * Cardano.
 * Shelley (CIP-19): bech32; a header byte of type (upper half) and network (lower half, 1 is main), then one or two
 * hashes of 28 bytes, or one and a pointer into the chain. Types 14 and 15 are stake addresses, with a prefix of their own.
 * Byron: base58 of CBOR `[24(payload), CRC-32 of the payload]`; the payload is `[root hash, attributes, type]`, and
 * attribute 2 names a test network (https://cips.cardano.org/cip/CIP-19#byron-addresses).
 */
import type { Address } from './chain.ts';
import { decodeBase58 } from './decode-base58.ts';
import { type Bech32Text, decodeBech32, joinWords } from './decode-bech32.ts';
import { sumCrc32 } from './sum-crc32.ts';

interface Prefix {
  readonly stake: boolean;
  readonly network: 'main' | 'test';
}

const PREFIXES = /* @__PURE__ */ new Map<string, Prefix>([
  ['addr', { stake: false, network: 'main' }],
  ['addr_test', { stake: false, network: 'test' }],
  ['stake', { stake: true, network: 'main' }],
  ['stake_test', { stake: true, network: 'test' }],
]);
export const SHELLEY_PREFIXES: readonly string[] = /* @__PURE__ */ [...PREFIXES.keys()];

/** Two hashes: 57 bytes. One: 29. In words. */
const USUAL_WORDS = [92, 47];

export function parseShelley(text: string): Address | undefined {
  const decoded = decodeBech32(text);
  const prefix = decoded && PREFIXES.get(decoded.prefix);
  if (!decoded || !prefix) return undefined;
  const checksum = checkShelley(decoded, prefix.stake, prefix.network === 'main' ? 1 : 0);
  if (!checksum) return undefined;
  return { text, canonical: text.toLowerCase(), chains: ['ada'], checksum, network: prefix.network };
}

function checkShelley(
  { words, encoding }: Bech32Text,
  stake: boolean,
  network: number,
): Address['checksum'] | undefined {
  if (encoding !== 'bech32') return USUAL_WORDS.includes(words.length) ? 'invalid' : undefined;
  const bytes = joinWords(words);
  const header = bytes?.[0] ?? 0;
  if (!bytes || (header & 15) !== network) return undefined;
  return fitsType(header >> 4, bytes.length, stake) ? 'valid' : undefined;
}

function fitsType(type: number, size: number, stake: boolean): boolean {
  if (stake) return type >= 14 && size === 29;
  if (type <= 3) return size === 57;
  if (type <= 5) return size > 31 && size <= 44;
  return type <= 7 && size === 29;
}

/** Array of two, tag 24, byte string of 24 to 255 bytes. */
const BYRON_START: readonly number[] = [0x82, 0xd8, 0x18, 0x58];
/** Array of three, byte string of 28. */
const PAYLOAD_START: readonly number[] = [0x83, 0x58, 0x1c];
const UNSIGNED_32_BITS = 0x1a;
const ATTRIBUTES_AT = 3 + 28;

export function parseByron(text: string): Address | undefined {
  if (text.length < 50 || text.length > 128) return undefined;
  const bytes = decodeBase58(text);
  if (!bytes || !startsWith(bytes, BYRON_START)) return undefined;
  const end = 5 + (bytes[4] ?? 0);
  const payload = bytes.subarray(5, end);
  if (bytes.length !== end + 5 || bytes[end] !== UNSIGNED_32_BITS || !startsWith(payload, PAYLOAD_START))
    return undefined;
  const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(end + 1);
  const checksum = sum === sumCrc32(payload) ? 'valid' : 'invalid';
  return { text, canonical: text, chains: ['ada'], checksum, network: namesTestNetwork(payload) ? 'test' : 'main' };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Attributes are a map of small keys to short byte strings; key 2 is the network's magic number. */
function namesTestNetwork(payload: Uint8Array): boolean {
  const entries = (payload[ATTRIBUTES_AT] ?? 0) & 15;
  let at = ATTRIBUTES_AT + 1;
  for (let entry = 0; entry < entries; entry++) {
    if (payload[at] === 2) return true;
    const head = payload[at + 1] ?? 0;
    at += head === 0x58 ? 3 + (payload[at + 2] ?? 0) : 2 + (head & 31);
  }
  return false;
}
