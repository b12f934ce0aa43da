/**
 * Zcash beyond its transparent addresses (those are in parse-base58check.ts):
 * - Sapling (`zs1…`): bech32 of 43 bytes (protocol specification, section 5.6.3.1).
 * - TEX (`tex1…`): bech32m of 20 bytes, a transparent key hash that takes transparent funds only (ZIP 320).
 * - Unified (`u1…`): bech32m without limit of length over F4Jumble of receivers, each with type and length, and 16 bytes
 *   of padding that repeat the prefix (ZIP 316).
 */
import type { Address } from './chain.ts';
import { type Bech32Text, decodeBech32, joinWords } from './decode-bech32.ts';
import { undoF4Jumble } from './undo-f4jumble.ts';

/** One way of being paid that a unified address holds. */
export interface Receiver {
  /** 0 transparent key hash, 1 transparent script hash, 2 Sapling, 3 Orchard. */
  readonly type: number;
  readonly data: Uint8Array;
}

const RECEIVER_BYTES: readonly number[] = [20, 20, 43, 43];
const PADDING_BYTES = 16;
const MIN_UNIFIED_CHARACTERS = 90;

interface Form {
  readonly network: 'main' | 'test';
  readonly check: (decoded: Bech32Text) => Address['checksum'] | undefined;
}

const FORMS = /* @__PURE__ */ new Map<string, Form>([
  ['zs', { network: 'main', check: (decoded) => checkFixed(decoded, 'bech32', 43) }],
  ['ztestsapling', { network: 'test', check: (decoded) => checkFixed(decoded, 'bech32', 43) }],
  ['tex', { network: 'main', check: (decoded) => checkFixed(decoded, 'bech32m', 20) }],
  ['textest', { network: 'test', check: (decoded) => checkFixed(decoded, 'bech32m', 20) }],
  ['u', { network: 'main', check: checkUnified }],
  ['utest', { network: 'test', check: checkUnified }],
]);
export const ZCASH_PREFIXES: readonly string[] = /* @__PURE__ */ [...FORMS.keys()];

export function parseZcash(text: string): Address | undefined {
  const decoded = decodeBech32(text);
  const form = decoded && FORMS.get(decoded.prefix);
  if (!decoded || !form) return undefined;
  const checksum = form.check(decoded);
  if (!checksum) return undefined;
  return { text, canonical: text.toLowerCase(), chains: ['zec'], checksum, network: form.network };
}

/** What a valid unified address holds, or `undefined` when its inside is not sound. */
export function readReceivers(decoded: Bech32Text): Receiver[] | undefined {
  const jumbled = joinWords(decoded.words);
  const bytes = jumbled && undoF4Jumble(jumbled);
  if (!bytes || !endsWithPrefix(bytes, decoded.prefix)) return undefined;
  return splitReceivers(bytes.subarray(0, bytes.length - PADDING_BYTES));
}

function checkFixed(
  { words, encoding }: Bech32Text,
  due: 'bech32' | 'bech32m',
  size: number,
): Address['checksum'] | undefined {
  const bytes = joinWords(words);
  if (bytes?.length !== size) return undefined;
  return encoding === due ? 'valid' : 'invalid';
}

function checkUnified(decoded: Bech32Text): Address['checksum'] | undefined {
  if (decoded.words.length < MIN_UNIFIED_CHARACTERS) return undefined;
  if (decoded.encoding !== 'bech32m') return 'invalid';
  return readReceivers(decoded) ? 'valid' : undefined;
}

function endsWithPrefix(bytes: Uint8Array, prefix: string): boolean {
  const padding = bytes.subarray(-PADDING_BYTES);
  return padding.every((byte, at) => byte === (at < prefix.length ? prefix.charCodeAt(at) : 0));
}

/** Types rise, and a receiver of a known type has that type's length. */
function splitReceivers(bytes: Uint8Array): Receiver[] | undefined {
  const receivers: Receiver[] = [];
  let at = 0;
  let least = 0;
  while (at < bytes.length) {
    const type = readCompactSize(bytes, at);
    const size = type && readCompactSize(bytes, type.end);
    if (!size || type.value < least) return undefined;
    const end = size.end + size.value;
    if (end > bytes.length || size.value !== (RECEIVER_BYTES[type.value] ?? size.value)) return undefined;
    receivers.push({ type: type.value, data: bytes.subarray(size.end, end) });
    least = type.value + 1;
    at = end;
  }
  return receivers.length > 0 ? receivers : undefined;
}

/** Bitcoin's CompactSize, as far as two bytes: below 253 in one byte, else 253 and two bytes, little-endian. */
function readCompactSize(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } | undefined {
  const [first, low, high] = bytes.subarray(at, at + 3);
  if (first === undefined || first > 253) return undefined;
  if (first < 253) return { value: first, end: at + 1 };
  return low === undefined || high === undefined ? undefined : { value: low | (high << 8), end: at + 3 };
}
