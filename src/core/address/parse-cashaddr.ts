/**
 * CashAddr, the address form of Bitcoin Cash: a prefix that may be left out, `:`, a version byte (type and size of the
 * hash), the hash, and 40 bits of checksum over prefix and data, in bech32's letters
 * (https://reference.cash/protocol/blockchain/encoding/cashaddr). Types 2 and 3 are the same accounts, said to
 * understand tokens (CHIP-2022-02-CashTokens).
 */
import { bech32 } from '@scure/base';
import type { Address } from './chain.ts';
import { decodeBech32Words, joinWords, writeBech32Words } from './decode-bech32.ts';
import { readFeedback } from './read-feedback.ts';

/** What a CashAddr says. */
export interface CashHash {
  /** 0 and 2: hash of a key. 1 and 3: hash of a script. */
  readonly type: number;
  readonly hash: Uint8Array;
}

const NETWORKS = { bitcoincash: 'main', bchtest: 'test', bchreg: 'test' } as const;
type Prefix = keyof typeof NETWORKS;
export const CASH_PREFIXES = /* @__PURE__ */ Object.keys(NETWORKS) as readonly Prefix[];

const CHECKSUM_WORDS = 8;
/** A hash of 20 bytes, and of 32 (scripts, since May 2023). */
const DATA_CHARACTERS = [42, 61];
/** The first letter holds the type. */
const FIRST_CHARACTERS = 'qpzrQPZR';

export function parseCashAddr(text: string): Address | undefined {
  const colon = text.indexOf(':');
  const data = text.slice(colon + 1);
  if (!DATA_CHARACTERS.includes(data.length) || !FIRST_CHARACTERS.includes(data.charAt(0))) return undefined;
  const prefixes = CASH_PREFIXES.filter((prefix) => colon < 0 || prefix === text.slice(0, colon).toLowerCase());
  const words = decodeBech32Words(data, 0);
  if (!words || prefixes.length === 0) return undefined;
  const canonical = data.toLowerCase();
  const oneCase = text === text.toLowerCase() || text === text.toUpperCase();
  const prefix = oneCase ? prefixes.find((candidate) => checkCashWords(candidate, words)) : undefined;
  if (!prefix)
    return { text, canonical, chains: ['bch'], checksum: 'invalid', network: NETWORKS[prefixes[0] ?? 'bitcoincash'] };
  if (!readCashHash(canonical)) return undefined;
  return { text, canonical, chains: ['bch'], checksum: 'valid', network: NETWORKS[prefix] };
}

/** Type and hash of a canonical CashAddr; `undefined` when version and size do not agree. Does not ask the checksum. */
export function readCashHash(canonical: string): CashHash | undefined {
  const words = decodeBech32Words(canonical, 0);
  const bytes = words && joinWords(words.subarray(0, words.length - CHECKSUM_WORDS));
  if (!bytes) return undefined;
  const version = bytes[0] ?? 0;
  const type = version >> 3;
  const size = [20, 24, 28, 32, 40, 48, 56, 64][version & 7];
  return type <= 3 && bytes.length - 1 === size ? { type, hash: bytes.subarray(1) } : undefined;
}

/** The canonical CashAddr of a hash of 20 or 32 bytes. */
export function writeCashAddr({ type, hash }: CashHash): string {
  const bytes = new Uint8Array(hash.length + 1);
  bytes[0] = (type << 3) | (hash.length === 32 ? 3 : 0);
  bytes.set(hash, 1);
  const words = Uint8Array.from(bech32.toWords(bytes));
  return writeBech32Words(words) + writeBech32Words(sumCashWords('bitcoincash', words));
}

function sumCashWords(prefix: string, words: Uint8Array): Uint8Array {
  const [high, low] = addCashWords(prefix, words, CHECKSUM_WORDS);
  const sum = new Uint8Array(CHECKSUM_WORDS);
  for (let at = 0; at < 4; at++) {
    sum[at] = (high >>> (15 - 5 * at)) & 31;
    sum[at + 4] = ((low ^ 1) >>> (15 - 5 * at)) & 31;
  }
  return sum;
}

function checkCashWords(prefix: string, words: Uint8Array): boolean {
  const [high, low] = addCashWords(prefix, words, 0);
  return high === 0 && low === 1;
}

const GENERATORS = [
  [0x98f2b, 0xc8e61],
  [0x79b76, 0xd99e2],
  [0xf33e5, 0xfb3c4],
  [0xae2ea, 0xbe2a8],
  [0x1e4f4, 0x3e470],
] as const;
const FEEDBACK_HIGH = /* @__PURE__ */ readFeedback(GENERATORS.map(([high]) => high));
const FEEDBACK_LOW = /* @__PURE__ */ readFeedback(GENERATORS.map(([, low]) => low));

/** The code's state of 40 bits, in two halves of 20, after prefix, zero, words and `zeros` zero words. */
function addCashWords(prefix: string, words: Uint8Array, zeros: number): readonly [high: number, low: number] {
  let high = 0;
  let low = 1;
  const add = (word: number): void => {
    const top = high >>> 15;
    high = ((high & 0x7fff) << 5) | (low >>> 15);
    low = ((low & 0x7fff) << 5) ^ word;
    high ^= FEEDBACK_HIGH[top] as number;
    low ^= FEEDBACK_LOW[top] as number;
  };
  for (let at = 0; at < prefix.length; at++) add(prefix.charCodeAt(at) & 31);
  add(0);
  for (const word of words) add(word);
  for (let at = 0; at < zeros; at++) add(0);
  return [high, low];
}
