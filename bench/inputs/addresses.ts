/**
 * Addresses of many chains from a seed, written by encoders of their own: nothing of `src/core/address` is used, so that
 * what is found can be held against what was planted.
 */
import { blake2b } from '@noble/hashes/blake2.js';
import { sha256, sha512_256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import {
  type BytesCoder,
  base32nopad,
  base58,
  base58xmr,
  base58xrp,
  base64urlnopad,
  bech32,
  bech32m,
  hex,
} from '@scure/base';
import type { Random } from './random.ts';

export interface Planted {
  readonly form: string;
  readonly text: string;
}

type Write = (random: Random) => string;

/** Forms of main networks. Accounts that are bare hashes (NEAR, Aptos, Sui) need words around them and are left out. */
const FORMS: readonly (readonly [form: string, write: Write])[] = [
  ['btc 1', (random) => writeChecked([0x00], random.bytes(20))],
  ['btc 3', (random) => writeChecked([0x05], random.bytes(20))],
  ['btc bc1q', (random) => writeSegwit('bc', 0, random.bytes(20))],
  ['btc bc1q script', (random) => writeSegwit('bc', 0, random.bytes(32))],
  ['btc bc1p', (random) => writeSegwit('bc', 1, random.bytes(32))],
  ['eth', (random) => writeEvm(random.bytes(20))],
  ['eth', (random) => writeEvm(random.bytes(20))],
  ['eth', (random) => writeEvm(random.bytes(20))],
  ['tron', (random) => writeChecked([0x41], random.bytes(20))],
  ['ltc L', (random) => writeChecked([0x30], random.bytes(20))],
  ['ltc M', (random) => writeChecked([0x32], random.bytes(20))],
  ['ltc1', (random) => writeSegwit('ltc', 0, random.bytes(20))],
  ['bch', (random) => writeCash(random.bytes(20))],
  ['dash', (random) => writeChecked([0x4c], random.bytes(20))],
  ['doge', (random) => writeChecked([0x1e], random.bytes(20))],
  ['zec t1', (random) => writeChecked([0x1c, 0xb8], random.bytes(20))],
  ['xmr', writeMonero],
  ['xrp', (random) => writeChecked([0x00], random.bytes(20), base58xrp)],
  ['sol', (random) => base58.encode(Uint8Array.of(1 + random.below(255), ...random.bytes(31)))],
  ['ada', (random) => bech32.encode('addr', bech32.toWords(Uint8Array.of(0x01, ...random.bytes(56))), false)],
  ['xlm', writeStellar],
  ['algo', writeAlgorand],
  ['dot', (random) => writePolkadot(Uint8Array.of(0, ...random.bytes(32)))],
  ['ton', writeTon],
  ['atom', (random) => bech32.encode('cosmos', bech32.toWords(random.bytes(20)))],
  ['bnb', (random) => bech32.encode('bnb', bech32.toWords(random.bytes(20)))],
];

/** Forms in turn. */
export function makeAddresses(count: number, random: Random): Planted[] {
  return Array.from({ length: count }, (_none, i) => {
    const [form, write] = FORMS[i % FORMS.length] as (typeof FORMS)[number];
    return { form, text: write(random) };
  });
}

/** The same address with one character altered, so that its checksum is wrong; `undefined` where the form has none. */
export function makeTwin({ form, text }: Planted, random: Random): string | undefined {
  if (form === 'sol') return undefined;
  if (form === 'eth') return flipCase(text, random);
  for (;;) {
    const at = Math.floor(text.length / 4) + random.below(Math.floor((text.length * 3) / 4));
    const other = text.charAt(Math.floor(text.length / 4) + random.below(Math.floor((text.length * 3) / 4)));
    const twin = text.slice(0, at) + other + text.slice(at + 1);
    // Two bytes of checksum let one altered text in 65,536 be another sound address.
    if (other !== text.charAt(at) && !(form === 'dot' && isSoundPolkadot(twin))) return twin;
  }
}

function flipCase(text: string, random: Random): string {
  for (;;) {
    const at = 2 + random.below(40);
    const letter = text.charAt(at);
    const flipped = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    const twin = text.slice(0, at) + flipped + text.slice(at + 1);
    // Without letters in both cases there is no checksum that could be wrong; and the twin may be sound on Rootstock.
    if (flipped !== letter && /[a-f]/.test(twin) && /[A-F]/.test(twin) && !isSoundOnRootstock(twin)) return twin;
  }
}

function writeChecked(version: readonly number[], payload: Uint8Array, alphabet: BytesCoder = base58): string {
  const body = Uint8Array.of(...version, ...payload);
  return alphabet.encode(Uint8Array.of(...body, ...sha256(sha256(body)).subarray(0, 4)));
}

function writeSegwit(prefix: 'bc' | 'ltc', version: number, program: Uint8Array): string {
  const words = [version, ...bech32.toWords(program)];
  return version === 0 ? bech32.encode(prefix, words) : bech32m.encode(prefix, words);
}

/** EIP-55; with `30` or `31` in front of the digits that are hashed, EIP-1191. */
function writeEvm(account: Uint8Array, hashedBefore = ''): string {
  const digits = hex.encode(account);
  const sum = hex.encode(keccak_256(new TextEncoder().encode(hashedBefore + digits)));
  const isCapital = (at: number) => Number.parseInt(sum.charAt(at), 16) >= 8;
  return `0x${Array.from(digits, (digit, at) => (isCapital(at) ? digit.toUpperCase() : digit)).join('')}`;
}

function isSoundOnRootstock(text: string): boolean {
  const account = hex.decode(text.slice(2).toLowerCase());
  return ['30', '31'].some((id) => writeEvm(account, `${id}0x`) === text);
}

const CASH_LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const CASH_GENERATORS = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

function writeCash(hash: Uint8Array): string {
  const data = bech32.toWords(Uint8Array.of(0, ...hash));
  const prefix = Array.from('bitcoincash', (letter) => letter.charCodeAt(0) & 31);
  const sum = sumCash([...prefix, 0, ...data, 0, 0, 0, 0, 0, 0, 0, 0]);
  const check = Array.from({ length: 8 }, (_none, i) => Number((sum >> BigInt(5 * (7 - i))) & 31n));
  return [...data, ...check].map((word) => CASH_LETTERS.charAt(word)).join('');
}

function sumCash(words: readonly number[]): bigint {
  let sum = 1n;
  for (const word of words) {
    const top = sum >> 35n;
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(word);
    CASH_GENERATORS.forEach((generator, bit) => {
      if ((top >> BigInt(bit)) & 1n) sum ^= generator;
    });
  }
  return sum ^ 1n;
}

function writeMonero(random: Random): string {
  const body = Uint8Array.of(18, ...random.bytes(64));
  return base58xmr.encode(Uint8Array.of(...body, ...keccak_256(body).subarray(0, 4)));
}

function writeStellar(random: Random): string {
  const body = Uint8Array.of(6 << 3, ...random.bytes(32));
  const sum = sumCrc(body);
  return base32nopad.encode(Uint8Array.of(...body, sum & 255, sum >> 8));
}

function writeAlgorand(random: Random): string {
  const key = random.bytes(32);
  return base32nopad.encode(Uint8Array.of(...key, ...sha512_256(key).subarray(-4)));
}

function writePolkadot(body: Uint8Array): string {
  const sum = blake2b(Uint8Array.of(...new TextEncoder().encode('SS58PRE'), ...body), { dkLen: 64 });
  return base58.encode(Uint8Array.of(...body, ...sum.subarray(0, 2)));
}

function isSoundPolkadot(text: string): boolean {
  return writePolkadot(base58.decode(text).subarray(0, 33)) === text;
}

function writeTon(random: Random): string {
  const body = Uint8Array.of(0x11, 0, ...random.bytes(32));
  const sum = sumCrc(body);
  return base64urlnopad.encode(Uint8Array.of(...body, sum >> 8, sum & 255));
}

/** CRC-16/XMODEM. */
function sumCrc(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : sum << 1;
  }
  return sum;
}
