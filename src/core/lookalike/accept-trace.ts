/**
 * Whether a brand's name, or something near it, in a label means anything. Names that are nobody else's count wherever
 * they stand; short ones, and those whose halves meet in ordinary text, need sensible surroundings; ordinary words need
 * a second signal: a bait word.
 */
import type { Bait } from './explain-rest.ts';
import { isCertainSlip } from './slips.ts';
import type { Trace } from './trace.ts';

const SHORTEST_CLEAR = 6;

export function acceptTrace(trace: Trace): boolean {
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

function acceptOwn(trace: Trace): boolean {
  const { token, baits } = trace;
  const { length } = token.text;
  if (trace.isWholeLabel) return true;
  if (trace.isSetOff)
    return length >= SHORTEST_CLEAR || trace.isCovered || baits.length > 0 || trace.elsewhere.some(isLure);
  if (token.isWhole) return false;
  if (trace.isCovered && baits.length > 0) return true;
  return (
    length >= SHORTEST_CLEAR && (trace.startsPart || trace.endsPart || length > SHORTEST_CLEAR || baits.some(isLure))
  );
}

function acceptGeneric(trace: Trace): boolean {
  const { token, baits } = trace;
  const isDisguised = trace.form === 'folded' || trace.isForeign;
  if (trace.isWholeLabel)
    return (isDisguised && token.text.length >= SHORTEST_CLEAR) || trace.elsewhere.some(isTelling);
  if (trace.isSetOff) return baits.some(isTelling) || baits.filter(isLure).length > 1 || isNamedApp(trace);
  const clear = baits.filter(isClear);
  return !token.isWhole && trace.isCovered && (clear.some(isTelling) || clear.filter(isLure).length > 1);
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
  const { token, baits } = trace;
  if (token.text.length < SHORTEST_CLEAR && !isShortSlip(trace)) return false;
  if (trace.isWholeLabel) return true;
  if (!trace.isCovered || token.isWhole) return false;
  return baits.some(token.isGeneric ? isTelling : isLure) || (trace.isSetOff && trace.elsewhere.some(isTelling));
}

/** Five letters bear a doubled one, or a swap inside, and nothing else. */
function isShortSlip({ token, changes }: Trace): boolean {
  const [change] = changes;
  return change !== undefined && !token.isGeneric && change.at > 0 && isCertainSlip(change, token.text);
}
