/**
 * 32 bytes in hexadecimal are an account on NEAR (bare), Aptos and Sui (with `0x`) or TON (after the workchain and a
 * colon); but nearly always they are a hash. In running text they count only where the text says so: as the last part
 * of an account path, or right after the chain's name ("Sui: 0x…", "NEAR account 9879…").
 */
import type { Address, Chain, FoundAddress } from './chain.ts';
import { parseAddress } from './parse-address.ts';

const CONTEXT_CHARACTERS = 96;

const NAMED_BEFORE =
  /(?:^|[^0-9A-Za-z])(Sui|SUI|Aptos|APTOS|APT|NEAR|TON)(?: (?:account|address|wallet))?[: ]{1,2}["'`(<]?$/;
const IN_ACCOUNT_PATH = /\/(?:accounts?|address)\/$/;
const IN_ACCOUNT_PATH_OF = /(sui|apt|near|ton)[0-9a-z.-]{0,40}(?:\/[0-9a-z-]{1,20}){0,2}\/(?:accounts?|address)\/$/;
const IN_TON_PATH = /\/\/(?:testnet\.)?(?:tonviewer\.com|tonscan\.org|tonscan\.org\/address|tonapi\.io\/account)\/$/;

const CHAINS: Readonly<Record<string, Chain>> = { sui: 'sui', apt: 'apt', aptos: 'apt', near: 'near', ton: 'ton' };

export function acceptHashAccount(
  text: string,
  start: number,
  end: number,
  address: Address,
): FoundAddress | undefined {
  const raw = parseRawTon(text, start, end);
  if (raw) return raw;
  const named = findChain(text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start));
  if (!named) return undefined;
  if (named === 'any') return address.chains.includes('near') ? undefined : { ...address, start, end };
  if (!address.chains.includes(named)) return undefined;
  const chains = [named, ...address.chains.filter((chain) => chain !== named)];
  return { ...address, chains, start, end };
}

/** The chain that the text before names, `any` for an account path of nobody we know. */
function findChain(before: string): Chain | 'any' | undefined {
  const name = NAMED_BEFORE.exec(before)?.[1] ?? IN_ACCOUNT_PATH_OF.exec(before)?.[1];
  if (name) return CHAINS[name.toLowerCase()];
  return IN_ACCOUNT_PATH.test(before) ? 'any' : undefined;
}

function parseRawTon(text: string, start: number, end: number): FoundAddress | undefined {
  const from = findWorkchain(text, start);
  if (from === undefined) return undefined;
  const before = text.slice(Math.max(0, from - CONTEXT_CHARACTERS), from);
  if (!IN_TON_PATH.test(before) && findChain(before) !== 'ton') return undefined;
  const address = parseAddress(text.slice(from, end));
  return address && { ...address, start: from, end };
}

/** Where `0:` or `-1:` directly before the hash begins. */
function findWorkchain(text: string, start: number): number | undefined {
  if (text.slice(start - 2, start) === '0:') return start - 2;
  return text.slice(start - 3, start) === '-1:' ? start - 3 : undefined;
}
