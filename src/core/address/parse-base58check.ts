/**
 * Bitcoin and the chains that took over its old address form: Base58Check of one or two version bytes, a hash of 20
 * bytes (of a public key or a script) and a checksum of 4 bytes. The version tells the chain:
 * https://en.bitcoin.it/wiki/List_of_address_prefixes, each chain's `chainparams.cpp`, and for Zcash section 5.6 of
 * https://zips.z.cash/protocol/protocol.pdf; Tron: https://developers.tron.network/docs/account (0x41).
 *
 * - Bitcoin Cash and Bitcoin SV kept Bitcoin's version bytes. BSV gave up script hashes in 2020, so `3…` is not its.
 * - Litecoin's script hashes were `3…` as Bitcoin's before they became `M…`; both are accepted there.
 * - Verge shares its key-hash version with Dogecoin.
 */
import type { Address, Chain } from './chain.ts';
import { decodeBase58 } from './decode-base58.ts';
import { hasMixedClasses } from './has-mixed-classes.ts';
import { verifyBase58Check } from './verify-base58check.ts';

interface Version {
  readonly chains: readonly Chain[];
  readonly network: 'main' | 'test';
}

const main = (...chains: Chain[]): Version => ({ chains, network: 'main' });
const test = (...chains: Chain[]): Version => ({ chains, network: 'test' });

const ONE_BYTE_VERSIONS: ReadonlyMap<number, Version> = /* @__PURE__ */ new Map([
  [0x00, main('btc', 'bch', 'bsv')], // 1
  [0x05, main('btc', 'bch', 'ltc')], // 3
  [0x41, main('tron')], // T
  [0x30, main('ltc')], // L
  [0x32, main('ltc')], // M
  [0x1e, main('doge', 'xvg')], // D
  [0x16, main('doge')], // 9, A
  [0x4c, main('dash')], // X
  [0x10, main('dash')], // 7
  [0x26, main('btg')], // G
  [0x17, main('btg')], // A
  [0x21, main('xvg')], // E
  [0x6f, test('btc', 'ltc', 'bch', 'bsv')], // m, n
  [0xc4, test('btc', 'bch', 'ltc', 'doge')], // 2
  [0x3a, test('ltc')], // Q
  [0x71, test('doge')], // n
  [0x8c, test('dash')], // y
  [0x13, test('dash')], // 8, 9
]);

const TWO_BYTE_VERSIONS: ReadonlyMap<number, Version> = /* @__PURE__ */ new Map([
  [0x1cb8, main('zec')], // t1
  [0x1cbd, main('zec')], // t3
  [0x1d25, test('zec')], // tm
  [0x1cba, test('zec')], // t2
]);

const FIRST_CHARACTERS = '13TLMD9AX7GEmn2Qy8t';
/** Of main networks, where the first letter says enough. Account ids of some services are `A` and 33 characters. */
const NAMED_WHEN_MISTYPED = '13TLMDXt';

/** The address, with a wrong checksum named where everything else is right; `undefined` for anything else. */
export function parseBase58Check(text: string): Address | undefined {
  if (text.length < 25 || text.length > 36 || !FIRST_CHARACTERS.includes(text.charAt(0))) return undefined;
  const bytes = decodeBase58(text);
  const version = bytes && findVersion(bytes);
  if (!bytes || !version) return undefined;
  const valid = verifyBase58Check(bytes);
  if (!valid && !mayBeMistyped(text, version)) return undefined;
  return { text, canonical: text, ...version, checksum: valid ? 'valid' : 'invalid' };
}

function mayBeMistyped(text: string, { network }: Version): boolean {
  return network === 'main' && NAMED_WHEN_MISTYPED.includes(text.charAt(0)) && hasMixedClasses(text);
}

function findVersion(bytes: Uint8Array): Version | undefined {
  const [first = 0, second = 0] = bytes;
  if (bytes.length === 25) return ONE_BYTE_VERSIONS.get(first);
  if (bytes.length === 26) return TWO_BYTE_VERSIONS.get((first << 8) | second);
  return undefined;
}
