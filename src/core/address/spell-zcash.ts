/**
 * One Zcash account under several names. A transparent key hash is `t1…` and, for payers that must not pay from the
 * shielded pools, `tex1…` (ZIP 320). A unified address holds receivers that are addresses by themselves (ZIP 316): who
 * pays it may pay any of them, so what is on record about one of them is about it.
 */
import { bech32, bech32m } from '@scure/base';
import { decodeBase58 } from './decode-base58.ts';
import { decodeBech32, joinWords } from './decode-bech32.ts';
import { type Receiver, readReceivers } from './parse-zcash.ts';
import { writeBase58Check } from './write-base58check.ts';

const KEY_HASH_VERSION = [0x1c, 0xb8] as const;
const SCRIPT_HASH_VERSION = [0x1c, 0xbd] as const;

/** The other spellings of a valid address of the main network. */
export function spellZcash(canonical: string): string[] {
  if (canonical.startsWith('t1')) return spellTransparent(canonical);
  const decoded = decodeBech32(canonical);
  if (decoded?.prefix === 'u') return (readReceivers(decoded) ?? []).flatMap(spellReceiver);
  const hash = decoded?.prefix === 'tex' ? joinWords(decoded.words) : undefined;
  return hash ? [writeBase58Check(KEY_HASH_VERSION, hash)] : [];
}

function spellTransparent(canonical: string): string[] {
  const hash = decodeBase58(canonical)?.subarray(2, 22);
  return hash ? [bech32m.encode('tex', bech32m.toWords(hash))] : [];
}

function spellReceiver({ type, data }: Receiver): string[] {
  if (type === 0) return [writeBase58Check(KEY_HASH_VERSION, data)];
  if (type === 1) return [writeBase58Check(SCRIPT_HASH_VERSION, data)];
  return type === 2 ? [bech32.encode('zs', bech32.toWords(data), false)] : [];
}
