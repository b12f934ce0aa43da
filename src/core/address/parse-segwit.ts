/**
 * Segregated witness addresses of Bitcoin, Litecoin and Bitcoin Gold: prefix, witness version (0 to 16), and a program
 * of 2 to 40 bytes. Version 0 uses bech32 and 20 or 32 bytes (BIP-173); later versions use bech32m, and an old bech32
 * checksum on them must fail (BIP-350). Version 1 with 32 bytes is Taproot (BIP-341).
 */
import type { Address, Chain } from './chain.ts';
import { type Bech32Text, decodeBech32, joinWords } from './decode-bech32.ts';

interface Prefix {
  readonly chains: readonly Chain[];
  readonly network: 'main' | 'test';
}

const PREFIXES = /* @__PURE__ */ new Map<string, Prefix>([
  ['bc', { chains: ['btc'], network: 'main' }],
  ['tb', { chains: ['btc'], network: 'test' }],
  ['bcrt', { chains: ['btc'], network: 'test' }],
  ['ltc', { chains: ['ltc'], network: 'main' }],
  ['tltc', { chains: ['ltc'], network: 'test' }],
  ['rltc', { chains: ['ltc'], network: 'test' }],
  ['btg', { chains: ['btg'], network: 'main' }],
  ['tbtg', { chains: ['btg'], network: 'test' }],
]);
export const SEGWIT_PREFIXES = /* @__PURE__ */ [...PREFIXES.keys()];

/** Limit of BIP-173. */
const MAX_CHARACTERS = 90;
/** Version and program of 20 or 32 bytes: the lengths in use, in words. */
const USUAL_WORDS = [33, 53];

export function parseSegwit(text: string): Address | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const decoded = decodeBech32(text);
  const prefix = decoded && PREFIXES.get(decoded.prefix);
  if (!decoded || !prefix) return undefined;
  const checksum = checkWitness(decoded);
  if (!checksum) return undefined;
  return { text, canonical: text.toLowerCase(), ...prefix, checksum };
}

function checkWitness({ words, encoding }: Bech32Text): 'valid' | 'invalid' | undefined {
  const version = words[0] ?? 0;
  const due = version === 0 ? 'bech32' : 'bech32m';
  if (encoding !== due) return version <= 16 && USUAL_WORDS.includes(words.length) ? 'invalid' : undefined;
  const program = joinWords(words.subarray(1));
  return program && isProgram(version, program.length) ? 'valid' : undefined;
}

function isProgram(version: number, bytes: number): boolean {
  if (version === 0) return bytes === 20 || bytes === 32;
  return version <= 16 && bytes >= 2 && bytes <= 40;
}
