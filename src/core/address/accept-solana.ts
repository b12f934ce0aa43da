/**
 * Is a Solana-shaped run in running text meant as an address? The form has no checksum, and tokens, file names, hashes
 * and pieces of base64 have it too. So: it must look like encoded bytes (looks-encoded.ts) or be one of the readable
 * built-in programs padded with ones; it must stand free, as the last part of an address path, or as an address
 * parameter; and the word before it must not say that it is something else.
 */
import { looksEncoded } from './looks-encoded.ts';
import { readWordBefore } from './read-word-before.ts';

const CONTEXT_CHARACTERS = 64;

const STANDS_FREE_BEFORE = /(?:^|[\s"'`([{<>:,;|*\u00ab\u00bb\u2000-\uffff])$/;
const STANDS_FREE_AFTER = /^(?:$|[\s"'`)\]}<>:,;|*!?\u00ab\u00bb\u2000-\uffff]|\.(?![0-9A-Za-z])|\\["'nrt])/;

const IN_ADDRESS_PATH = /\/(?:address|accounts?|tokens?|wallets?|mint|holders?|coin|solana)\/$/i;
const IN_ADDRESS_PARAMETER = /[?&](?:address|account|wallet|mint|inputMint|outputMint|recipient)=$/i;
const ENDS_URL_PART = /^(?:$|[\s"'`)\]}<>,;|*!?#/&\u00ab\u00bb\u2000-\uffff]|\.(?![0-9A-Za-z])|\\["'nrt])/;

/** What base58 of 32 bytes is when it is no account: a digest, a transaction, a secret, a part of a JSON web key. */
const NAMES_SOMETHING_ELSE =
  /(?:hash|sig|signature|nonce|challenge|digest|integrity|checksum|secret|private ?_?-?key|seed|csrf|verifier|password|passphrase|cursor|etag|block|block id|tx|txn|txid|tx id|transaction|transaction id|transactions|sha-?\d{1,3}|md5|session|jwt|bearer|fingerprint|api ?_?-?key|(?:access|refresh|id|auth|api|csrf|session)[ _-]?token|content|["'](?:[xyndke]|id|key)|kid|jti)$/;

/** A readable name, filled up with ones: the built-in programs, wrapped SOL, the incinerator. */
const PADDED_NAME = /^(?=.*[A-Za-z]{2})[1-9A-HJ-NP-Za-km-z]{2,14}1{20,}[1-9A-HJ-NP-Za-km-z]?$/;

export function acceptSolana(text: string, start: number, end: number): boolean {
  const run = text.slice(start, end);
  if (!looksEncoded(run) && !PADDED_NAME.test(run)) return false;
  const before = text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start);
  const after = text.slice(end, end + 2);
  if (IN_ADDRESS_PATH.test(before) || IN_ADDRESS_PARAMETER.test(before)) return ENDS_URL_PART.test(after);
  if (!STANDS_FREE_BEFORE.test(before) || !STANDS_FREE_AFTER.test(after)) return false;
  return !NAMES_SOMETHING_ELSE.test(readWordBefore(text, start));
}
