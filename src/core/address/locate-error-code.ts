/**
 * The one character, or the two swapped neighbours, that keep a bech32, bech32m or CashAddr text from being sound. Every
 * text that is one such step away is tried: 32 for each character, a few thousand in all, a few milliseconds. A text
 * with other errors is one step from a sound one by chance in one case of 300,000 (30 bits of checksum; CashAddr 40).
 */
import type { Address } from './chain.ts';
import { parseShelley, SHELLEY_PREFIXES } from './parse-cardano.ts';
import { CASH_PREFIXES, parseCashAddr } from './parse-cashaddr.ts';
import { COSMOS_PREFIXES, parseCosmos } from './parse-cosmos.ts';
import { parseSegwit, SEGWIT_PREFIXES } from './parse-segwit.ts';
import { parseZcash, ZCASH_PREFIXES } from './parse-zcash.ts';

type Parse = (text: string) => Address | undefined;

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** Unified addresses of Zcash are longer, and scramble what they hold: they are left alone. */
const MOST_CHARACTERS = 128;
/** A slip of the shift key, not two texts in one. */
const MOST_WRONG_CASES = 3;
/** CashAddr without its prefix: data alone, of either length. */
const CASH_DATA = /^[qpzr](?:.{41}|.{60})$/;

const PARSERS: ReadonlyMap<string, Parse> = /* @__PURE__ */ new Map([
  ...SEGWIT_PREFIXES.map((prefix) => [`${prefix}1`, parseSegwit] as const),
  ...COSMOS_PREFIXES.map((prefix) => [`${prefix}1`, parseCosmos] as const),
  ...SHELLEY_PREFIXES.map((prefix) => [`${prefix}1`, parseShelley] as const),
  ...ZCASH_PREFIXES.map((prefix) => [`${prefix}1`, parseZcash] as const),
  ...CASH_PREFIXES.map((prefix) => [`${prefix}:`, parseCashAddr] as const),
]);

/** `undefined` when the text is sound or of another form, or when not exactly one step makes it sound. */
export function locateInCode(text: string): readonly number[] | undefined {
  const lower = text.toLowerCase();
  const head = /^[a-z_]+[1:]/.exec(lower)?.[0] ?? '';
  const known = PARSERS.get(head);
  const parse = known ?? (CASH_DATA.test(lower) ? parseCashAddr : undefined);
  if (!parse || text.length > MOST_CHARACTERS) return undefined;
  const isMixed = text !== lower && text !== text.toUpperCase();
  if (isSound(lower, parse)) return isMixed ? findWrongCases(text) : undefined;
  if (isMixed) return undefined;
  const from = known ? head.length : 0;
  const steps = [...findWrongLetters(lower, from, parse), ...findSwaps(lower, from, parse)];
  return steps.length === 1 ? steps[0] : undefined;
}

function isSound(text: string, parse: Parse): boolean {
  return parse(text)?.checksum === 'valid';
}

function findWrongLetters(text: string, from: number, parse: Parse): number[][] {
  const steps: number[][] = [];
  for (let at = from; at < text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    for (const letter of LETTERS) if (isSound(before + letter + after, parse)) steps.push([at]);
  }
  return steps;
}

function findSwaps(text: string, from: number, parse: Parse): number[][] {
  const steps: number[][] = [];
  for (let at = from; at + 1 < text.length; at++) {
    if (text[at] === text[at + 1]) continue;
    const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
    if (isSound(swapped, parse)) steps.push([at, at + 1]);
  }
  return steps;
}

/** Letters in the case of which there are fewer. */
function findWrongCases(text: string): number[] | undefined {
  const capitals: number[] = [];
  const small: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character >= 'A' && character <= 'Z') capitals.push(at);
    if (character >= 'a' && character <= 'z') small.push(at);
  }
  const fewer = capitals.length < small.length ? capitals : small;
  return fewer.length <= MOST_WRONG_CASES ? fewer : undefined;
}
