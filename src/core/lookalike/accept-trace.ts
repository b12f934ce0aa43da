/**
 * Whether a brand's name, or something near it, in a label means anything. Names that are nobody else's count wherever
 * they stand; short ones, and those whose halves meet in ordinary text, need sensible surroundings; ordinary words need
 * a second signal: a bait word.
 */
import { acceptBroad } from './accept-broad.ts';
import type { Bait } from './explain-rest.ts';
import { SHORTEST_CLEAR } from './lengths.ts';
import { isCertainSlip } from './slips.ts';
import type { Token } from './token-index.ts';
import type { Trace } from './trace.ts';

/** From this length on, a slip between hyphens is read without bait beside it; and from the second, among any known words. */
const LONG_SLIP = 8;
const LONGEST_SLIP = 11;
/** Words that make nobody trust or hurry, and that sites which cost nothing have in their names all the same. */
export const EVERYDAY_WORDS: readonly string[] = 'app apps web event events soft desktop mobile online'.split(' ');
const EVERYDAY = new Set(EVERYDAY_WORDS);

export function acceptTrace(trace: Trace): boolean {
  if (trace.token.isBroad) return acceptBroad(trace);
  if (trace.form === 'typo') return acceptTypo(trace);
  return trace.token.isGeneric ? acceptGeneric(trace) : acceptOwn(trace);
}

/** Bait that an impostor uses: asks for access, or talks of coins or money. */
export function isLure(bait: Bait): boolean {
  return bait.kind === 'access' || bait.kind === 'coin' || bait.kind === 'money';
}

/** Bait that tells a brand of this trade from others of the same name. */
export function isTelling(bait: Bait): boolean {
  return bait.kind === 'access' || bait.kind === 'coin';
}

/** An ordinary word with bait enough beside it, wherever the name is registered. */
export function isPlainlyMeant(trace: Trace): boolean {
  if (trace.isSetOff) return isTold(trace.baits) || isNamedApp(trace) || trace.isLocalised;
  return trace.isCovered && isTold(trace.baits.filter(isClear));
}

/** Not that much: only where the name costs nothing. */
export function isHalfMeant({ baits, isCovered }: Trace): boolean {
  return isCovered && baits.some((bait) => isLure(bait) || EVERYDAY.has(bait.word));
}

function isTold(baits: readonly Bait[]): boolean {
  return baits.some(isTelling) || baits.filter(isLure).length > 1;
}

function acceptOwn(trace: Trace): boolean {
  const { token, baits } = trace;
  const { length } = token.text;
  if (trace.isWholeLabel) return true;
  // `ibank` reads like `lbank`, and is another word: such a name must be drawn, or stand alone.
  if (trace.form === 'folded' && !trace.isDrawn && length < SHORTEST_CLEAR) return false;
  if (trace.isSetOff)
    return length >= SHORTEST_CLEAR || trace.isCovered || baits.length > 0 || trace.elsewhere.some(isLure);
  if (token.isWhole) return acceptGlued(trace);
  if (trace.isCovered && baits.length > 0) return true;
  return (
    length >= SHORTEST_CLEAR && (trace.startsPart || trace.endsPart || length > SHORTEST_CLEAR || baits.some(isLure))
  );
}

/** `claimftx`, `okxwallet`: three letters between known words, at one end, and one of those asks for access. */
function acceptGlued({ token, baits, startsPart, endsPart, isCovered, hasScrap }: Trace): boolean {
  const isEnough = token.text.length < SHORTEST_CLEAR ? isTelling : isLure;
  return (startsPart || endsPart) && isCovered && !hasScrap && baits.some((bait) => isEnough(bait) && isClear(bait));
}

function acceptGeneric(trace: Trace): boolean {
  const { token } = trace;
  const isDisguised = trace.form === 'folded' || trace.isForeign;
  if (trace.isWholeLabel)
    return (
      (isDisguised && token.text.length >= SHORTEST_CLEAR) ||
      trace.elsewhere.some(isTelling) ||
      (trace.isBeforeSuffix && !trace.token.isKnown)
    );
  if (trace.isSetOff) return trace.isForeign || isPlainlyMeant(trace) || isHalfMeant(trace);
  return !token.isWhole && !trace.hasScrap && (isPlainlyMeant(trace) || isHalfMeant(trace));
}

/** Three letters glued to a word may belong to it: `pendleton`. */
function isClear({ word }: Bait): boolean {
  return word.length > 3 || /^(?:www|nft|btc|kyc)$/.test(word);
}

/** `app-kraken`, `lido-app`. */
function isNamedApp({ baits }: Trace): boolean {
  return baits.length === 1 && baits[0]?.word === 'app';
}

function acceptTypo(trace: Trace): boolean {
  const { token } = trace;
  if (token.text.length < SHORTEST_CLEAR && !isShortSlip(trace)) return false;
  // `cryptoecom`, `blockchaintop`: an ordinary word with some other ending.
  if (isBroadDomain(token)) return trace.isWholeLabel && isSureSlip(trace);
  return trace.isWholeLabel || (!token.isWhole && acceptTypoInside(trace));
}

/** More stands in the label than the slip. */
function acceptTypoInside(trace: Trace): boolean {
  const { token, baits, isSetOff, isCovered } = trace;
  const { length } = token.text;
  if (!token.isGeneric && length >= LONGEST_SLIP && (trace.startsPart || trace.endsPart || isCovered)) return true;
  if (!isCovered) return isSetOff && length >= LONG_SLIP && isSureSlip(trace);
  if (isSetOff && !token.isGeneric && length >= LONG_SLIP) return true;
  return baits.some(token.isGeneric ? isTelling : isLure) || (isSetOff && trace.elsewhere.some(isTelling));
}

/** A domain without its dot, of a word that everybody uses: `cryptocom`. */
function isBroadDomain({ text, brand }: Token): boolean {
  const isDomain = brand.domains.some((domain) => domain.replaceAll('.', '') === text);
  return isDomain && brand.broadTokens.some((word) => text.startsWith(word));
}

function isSureSlip({ token, changes }: Trace): boolean {
  return !token.isGeneric && changes.every((change) => isCertainSlip(change, token.text));
}

/** Five letters bear a doubled one, or a swap inside, and nothing else. */
function isShortSlip({ token, changes }: Trace): boolean {
  const [change] = changes;
  return change !== undefined && !token.isGeneric && change.at > 0 && isCertainSlip(change, token.text);
}
