/**
 * Is this string, as a whole, an address, and of what? Each chain family's rule is in its own file; this one only asks
 * them. A checksum that holds beats a form without one, and that beats a checksum that fails: so a string that is a
 * mistyped address of one chain and a sound one of another is the sound one.
 */
import type { Address } from './chain.ts';
import { parseAlgorand } from './parse-algorand.ts';
import { parseBase58Check } from './parse-base58check.ts';
import { parseByron, parseShelley, SHELLEY_PREFIXES } from './parse-cardano.ts';
import { parseCashAddr } from './parse-cashaddr.ts';
import { COSMOS_PREFIXES, parseCosmos } from './parse-cosmos.ts';
import { parseEvm, startsWithHexPrefix } from './parse-evm.ts';
import { parseHashAccount } from './parse-hash-account.ts';
import { parseMonero } from './parse-monero.ts';
import { parsePolkadot } from './parse-polkadot.ts';
import { parseSegwit, SEGWIT_PREFIXES } from './parse-segwit.ts';
import { parseSolana } from './parse-solana.ts';
import { parseStellar } from './parse-stellar.ts';
import { parseTon } from './parse-ton.ts';
import { parseXrp } from './parse-xrp.ts';
import { parseZcash, ZCASH_PREFIXES } from './parse-zcash.ts';

const MIN_CHARACTERS = 25;
/** A Zcash unified address may hold several receivers, known and unknown. */
export const MAX_ADDRESS_CHARACTERS = 1024;

type Parse = (text: string) => Address | undefined;

/** Told by the prefix before the first `1`; none of these prefixes holds a 1 itself. */
const BECH32_FAMILIES: ReadonlyMap<string, Parse> = /* @__PURE__ */ new Map([
  ...SEGWIT_PREFIXES.map((prefix) => [prefix, parseSegwit] as const),
  ...COSMOS_PREFIXES.map((prefix) => [prefix, parseCosmos] as const),
  ...SHELLEY_PREFIXES.map((prefix) => [prefix, parseShelley] as const),
  ...ZCASH_PREFIXES.map((prefix) => [prefix, parseZcash] as const),
]);
const LONGEST_PREFIX = 12;

/** Each with the lengths of its forms, so that a string meets only the families that it could be of. The usual first. */
const FAMILIES: readonly (readonly [parse: Parse, least: number, most: number])[] = [
  [parseBase58Check, 25, 36],
  [parseBech32, MIN_CHARACTERS, MAX_ADDRESS_CHARACTERS],
  [parseXrp, 25, 48],
  [parseCashAddr, 42, 73],
  [parseSolana, 32, 44],
  [parseMonero, 95, 106],
  [parseStellar, 56, 69],
  [parseTon, 48, 67],
  [parsePolkadot, 46, 48],
  [parseAlgorand, 58, 58],
  [parseByron, 50, 128],
  [parseHashAccount, 64, 66],
];
const familiesByLength: (readonly Parse[])[] = [];

function familiesOf(length: number): readonly Parse[] {
  familiesByLength[length] ??= FAMILIES.filter(([, least, most]) => length >= least && length <= most).map(
    ([parse]) => parse,
  );
  return familiesByLength[length];
}

/**
 * The address that this text is, without white space around it; `undefined` when it is none. Never throws.
 * `checksum` is `invalid` where alphabet, prefix and length leave no doubt of what was meant.
 */
export function parseAddress(text: string): Address | undefined {
  if (text.length < MIN_CHARACTERS || text.length > MAX_ADDRESS_CHARACTERS) return undefined;
  if (startsWithHexPrefix(text)) return parseEvm(text) ?? parseHashAccount(text);
  let best: Address | undefined;
  for (const parse of familiesOf(text.length)) {
    const address = parse(text);
    if (address?.checksum === 'valid') return address;
    if (address && (!best || best.checksum === 'invalid')) best = address;
  }
  return best;
}

function parseBech32(text: string): Address | undefined {
  const separator = text.indexOf('1');
  if (separator < 1 || separator > LONGEST_PREFIX) return undefined;
  return BECH32_FAMILIES.get(text.slice(0, separator).toLowerCase())?.(text);
}
