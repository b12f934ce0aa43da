/**
 * Writes own.json: addresses for which no published vector is at hand, made without any code of `src/core/address`:
 * hashes from node:crypto and node:zlib, base58 by BigInt here, bech32 and base32 by @scure/base.
 * Run: npx tsx test/vectors/write-own.ts
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { base32nopad, bech32 } from '@scure/base';

const BITCOIN = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const RIPPLE = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

interface Vector {
  readonly text: string;
  readonly canonical: string;
  readonly chains: readonly string[];
  readonly network: 'main' | 'test';
  readonly checksum: 'valid' | 'absent';
}

const digest = (name: string, data: Uint8Array | string) => createHash(name).update(data).digest();
const bytes = (seed: string, size: number) => digest('sha512', `caveat ${seed}`).subarray(0, size);

function base58(data: Uint8Array, alphabet = BITCOIN): string {
  let value = BigInt(`0x00${Buffer.from(data).toString('hex')}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = alphabet.charAt(Number(value % 58n)) + text;
  const zeros = data.findIndex((byte) => byte !== 0);
  return alphabet.charAt(0).repeat(zeros < 0 ? data.length : zeros) + text;
}

function base58Check(version: readonly number[], payload: Uint8Array, alphabet = BITCOIN): string {
  const body = Buffer.concat([Buffer.from(version), payload]);
  return base58(Buffer.concat([body, digest('sha256', digest('sha256', body)).subarray(0, 4)]), alphabet);
}

function polkadot(network: number, account: Uint8Array): string {
  const body = Buffer.concat([Buffer.from([network]), account]);
  const sum = digest('blake2b512', Buffer.concat([Buffer.from('SS58PRE'), body])).subarray(0, 2);
  return base58(Buffer.concat([body, sum]));
}

function byron(root: Uint8Array, attributes: readonly number[]): string {
  const payload = Buffer.concat([Buffer.from([0x83, 0x58, 0x1c]), root, Buffer.from([...attributes, 0x00])]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(payload));
  const head = Buffer.from([0x82, 0xd8, 0x18, 0x58, payload.length]);
  return base58(Buffer.concat([head, payload, Buffer.from([0x1a]), sum]));
}

function algorand(key: Uint8Array): string {
  return base32nopad.encode(Buffer.concat([key, digest('sha512-256', key).subarray(-4)]));
}

const bech = (prefix: string, data: Uint8Array, version: readonly number[] = []) =>
  bech32.encode(prefix, [...version, ...bech32.toWords(data)], false);

function vector(text: string, chains: readonly string[], more: Partial<Vector> = {}): Vector {
  return { text, canonical: text, chains, network: 'main', checksum: 'valid', ...more };
}

const CHECKED: readonly (readonly [readonly number[], readonly string[], ('main' | 'test')?])[] = [
  [[0x00], ['btc', 'bch', 'bsv']],
  [[0x05], ['btc', 'bch', 'ltc']],
  [[0x30], ['ltc']],
  [[0x32], ['ltc']],
  [[0x1e], ['doge', 'xvg']],
  [[0x16], ['doge']],
  [[0x4c], ['dash']],
  [[0x10], ['dash']],
  [[0x26], ['btg']],
  [[0x17], ['btg']],
  [[0x21], ['xvg']],
  [[0x41], ['tron']],
  [[0x1c, 0xb8], ['zec']],
  [[0x1c, 0xbd], ['zec']],
  [[0x6f], ['btc', 'ltc', 'bch', 'bsv'], 'test'],
  [[0xc4], ['btc', 'bch', 'ltc', 'doge'], 'test'],
  [[0x3a], ['ltc'], 'test'],
  [[0x71], ['doge'], 'test'],
  [[0x8c], ['dash'], 'test'],
  [[0x1d, 0x25], ['zec'], 'test'],
];

const valid: readonly Vector[] = [
  ...CHECKED.flatMap(([version, chains, network = 'main']) =>
    ['a', 'b', 'c'].map((seed) => vector(base58Check(version, bytes(`${version} ${seed}`, 20)), chains, { network })),
  ),
  ...['a', 'b', 'c'].map((seed) => vector(base58Check([0], bytes(`xrp ${seed}`, 20), RIPPLE), ['xrp'])),
  ...['a', 'b', 'c'].map((seed) => vector(base58(bytes(`sol ${seed}`, 32)), ['sol'], { checksum: 'absent' })),
  vector(base58(Buffer.concat([Buffer.alloc(1), bytes('sol zero', 31)])), ['sol'], { checksum: 'absent' }),
  ...['a', 'b', 'c'].map((seed) => vector(algorand(bytes(`algo ${seed}`, 32)), ['algo'])),
  ...[0, 42].map((network) => vector(polkadot(network, bytes('dot', 32)), ['dot'])),
  vector(byron(bytes('ada', 28), [0xa0]), ['ada']),
  vector(byron(bytes('ada', 28), [0xa1, 0x01, 0x58, 0x1e, 0x58, 0x1c, ...bytes('path', 28)]), ['ada']),
  vector(byron(bytes('ada', 28), [0xa1, 0x02, 0x45, 0x1a, 0x41, 0x70, 0xcb, 0x17]), ['ada'], { network: 'test' }),
  vector(bech('ltc', bytes('ltc', 20), [0]), ['ltc']),
  vector(bech('ltc', bytes('ltc', 32), [0]), ['ltc']),
  vector(bech('tltc', bytes('ltc', 20), [0]), ['ltc'], { network: 'test' }),
  vector(bech('bcrt', bytes('btc', 20), [0]), ['btc'], { network: 'test' }),
  vector(bech('cosmos', bytes('atom', 20)), ['atom']),
  vector(bech('cosmos', bytes('atom', 32)), ['atom']),
  vector(bech('bnb', bytes('bnb', 20)), ['bnb']),
  vector(bech('tbnb', bytes('bnb', 20)), ['bnb'], { network: 'test' }),
  vector(bech('zs', bytes('zec', 43)), ['zec']),
  vector(bytes('near', 32).toString('hex'), ['near'], { checksum: 'absent' }),
  vector(`0x${bytes('sui', 32).toString('hex')}`, ['apt', 'sui'], { checksum: 'absent' }),
];

/** Secrets and other strings of the same look, which must never be taken for an address. */
const wrong = [
  [base58Check([0x80], bytes('key', 32)), 'private key (WIF)'],
  [base58Check([0x80], Buffer.concat([bytes('key', 32), Buffer.from([1])])), 'private key (WIF, compressed)'],
  [base58(bytes('signature', 64)), 'signature or secret key of Solana'],
  [base58(Buffer.concat([Buffer.from([0x12, 0x20]), bytes('file', 32)])), 'IPFS file (CIDv0)'],
  [base58Check([0x04, 0x88, 0xad, 0xe4], bytes('seed', 74 - 10)), 'extended private key, too short'],
  [bech('bc', bytes('btc', 21), [0]), 'witness program of 21 bytes'],
  [bech('cosmosvaloper', bytes('atom', 20)), 'operator of a validator'],
].map(([text, why]) => ({ text, why, expect: 'none' }));

const source =
  'Made by write-own.ts: hashes of node:crypto and node:zlib, base58 by BigInt, bech32 and base32 by @scure/base';
const file = new URL('own.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ source, licence: 'MIT', read: '2026-11-25', valid, wrong }, undefined, 1)}\n`);
