/** Random addresses of each chain family, drawn from a seed and spelled by the audited encoders. */
import { base32nopad, base58, base58xmr, base58xrp, base64urlnopad, bech32, bech32m, hex } from '@scure/base';
import type { Address, Chain } from '../../../src/core/address/chain.ts';
import { writeCashAddr } from '../../../src/core/address/parse-cashaddr.ts';

export type Random = () => number;

/** Mulberry32: numbers in [0, 1) from a seed of 32 bits. */
export function seedRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawBytes(random: Random, size: number, ...head: number[]): Uint8Array {
  const bytes = Uint8Array.from({ length: size }, () => Math.floor(random() * 256));
  bytes.set(head);
  return bytes;
}

export function makeAddress(text: string, chain: Chain, canonical = text): Address {
  return { text, canonical, chains: [chain], checksum: 'valid', network: 'main' };
}

type Draw = (random: Random) => Address;

/** Checksums are random bytes too: to a comparison they are the same. */
function drawBase58(chain: Chain, size: number, ...head: number[]): Draw {
  const coder = chain === 'xrp' ? base58xrp : base58;
  return (random) => makeAddress(coder.encode(drawBytes(random, size, ...head)), chain);
}

function drawWitness(version: number, size: number): Draw {
  const coder = version === 0 ? bech32 : bech32m;
  return (random) => makeAddress(coder.encode('bc', [version, ...coder.toWords(drawBytes(random, size))]), 'btc');
}

export const FAMILIES: readonly (readonly [name: string, draw: Draw])[] = [
  ['EVM', (random) => makeAddress(`0x${hex.encode(drawBytes(random, 20))}`, 'eth')],
  ['Bitcoin 1…', drawBase58('btc', 25, 0)],
  ['Bitcoin 3…', drawBase58('btc', 25, 5)],
  ['Bitcoin bc1q…', drawWitness(0, 20)],
  ['Bitcoin bc1p…', drawWitness(1, 32)],
  ['Tron', drawBase58('tron', 25, 0x41)],
  ['Dogecoin', drawBase58('doge', 25, 0x1e)],
  ['Litecoin', drawBase58('ltc', 25, 0x30)],
  ['Zcash t1…', drawBase58('zec', 26, 0x1c, 0xb8)],
  ['XRP', drawBase58('xrp', 25, 0)],
  ['Solana', drawBase58('sol', 32)],
  ['Polkadot', drawBase58('dot', 35, 0)],
  ['Monero', (random) => makeAddress(base58xmr.encode(drawBytes(random, 69, 18)), 'xmr')],
  [
    'Bitcoin Cash',
    (random) => makeAddress(writeCashAddr({ type: random() < 0.5 ? 0 : 1, hash: drawBytes(random, 20) }), 'bch'),
  ],
  ['Stellar', (random) => makeAddress(base32nopad.encode(drawBytes(random, 35, 6 << 3)), 'xlm')],
  ['Algorand', (random) => makeAddress(base32nopad.encode(drawBytes(random, 36)), 'algo')],
  ['TON', (random) => makeAddress(base64urlnopad.encode(drawBytes(random, 36, 0x11, 0)), 'ton')],
  [
    'Cardano',
    (random) => makeAddress(bech32.encode('addr', bech32.toWords(drawBytes(random, 57, 0x01)), false), 'ada'),
  ],
  ['Cosmos', (random) => makeAddress(bech32.encode('cosmos', bech32.toWords(drawBytes(random, 20))), 'atom')],
  ['Sui', (random) => makeAddress(`0x${hex.encode(drawBytes(random, 32))}`, 'sui')],
];

export function drawPage(draw: Draw, size: number, seed: number): Address[] {
  const random = seedRandom(seed);
  return Array.from({ length: size }, () => draw(random));
}

/** An address that agrees with another in `start` characters after its first `head` and in `end` at the end. */
export function imitate(target: Address, filler: Address, head: number, start: number, end: number): Address {
  const { text } = target;
  const cut = text.length - end;
  // The filler's characters, moved on by one where they would agree by chance next to an agreeing end.
  const middle = filler.text.slice(head + start, cut);
  const from = head + start;
  const alter = (at: number): string => filler.text.charAt(at === from ? from + 1 : cut - 2);
  const first = middle.charAt(0) === text.charAt(from) ? alter(from) : middle.charAt(0);
  const last = middle.at(-1) === text.charAt(cut - 1) ? alter(cut) : (middle.at(-1) ?? '');
  const forged = text.slice(0, from) + first + middle.slice(1, -1) + last + text.slice(cut);
  return { ...target, text: forged, canonical: forged };
}
