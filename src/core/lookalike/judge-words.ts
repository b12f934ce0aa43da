/** How surely a brand's name with more in the same label is an imitation: it depends on what the rest says. */
import { isHalfMeant, isLure, isPlainlyMeant } from './accept-trace.ts';
import type { Bait } from './explain-rest.ts';
import type { HostReading } from './host-reading.ts';
import { type Judgement, SHORT } from './judgement.ts';
import { isHandyHost } from './suffixes.ts';
import type { Trace } from './trace.ts';

/** A common half and a rest so short that it begins, or ends, many words: `coin` and `ex…`, `…ok` and `coin`. */
const RUNS_ON = /^(?:.{1,5}|(?:bit|btc|coin|open|block|token|crypto|safe|moon)[a-z]{1,3})$/;
const RUN_INTO = /^(?:.{1,5}|[a-z]{1,3}(?:bit|coin|bank|token|link|pay)|tron.*)$/;

/** A letter before and one after are two slips, and no word that a name came about in. */
const FEW_LETTERS = 2;

export function judgeWords(trace: Trace, reading: HostReading): Judgement {
  const { token, baits } = trace;
  const kind = 'brand-and-words';
  const lures = baits.filter(isLure);
  const asksAccess = lures.some((bait) => bait.kind === 'access');
  if (token.isGeneric) return judgeOrdinaryWord(trace, lures, reading);
  const isClear = isSensible(trace, lures);
  if (!isClear) return runsIntoText(trace, reading) && !isHandyHost(reading) ? undefined : [kind, 'possible'];
  if (isWritten(baits)) return [kind, asksAccess ? 'likely' : 'possible'];
  const isCheap = lures.length > 0 && isHandyHost(reading);
  if ((asksAccess || isCheap) && token.text.length > SHORT) return [kind, 'beyond-doubt'];
  const isBare = token.text.length < SHORT && baits.length === 0;
  return [kind, isBare ? 'possible' : 'likely'];
}

/** Set off by hyphens, or among known words. */
function isSensible({ isSetOff, isCovered, hasScrap, baits }: Trace, lures: readonly Bait[]): boolean {
  return isSetOff || (isCovered && !hasScrap && baits.length > 0) || lures.length > 0;
}

/** By a fan, a critic or a developer: about the brand, not in its name. */
function isWritten(baits: readonly Bait[]): boolean {
  return baits.some((bait) => bait.kind === 'about');
}

/** The name may have come about by chance, as the end of one word and the start of another. */
function runsIntoText(trace: Trace, reading: HostReading): boolean {
  const { startsPart, endsPart } = trace;
  const { text } = trace.token;
  if (startsPart) return RUNS_ON.test(text);
  if (!endsPart) return countRest(trace, reading) > FEW_LETTERS;
  return text.length <= SHORT + 1 || RUN_INTO.test(text);
}

function countRest({ labelIndex, start, end }: Trace, { labels }: HostReading): number {
  return (labels[labelIndex]?.folded.length ?? 0) - (end - start);
}

function judgeOrdinaryWord(trace: Trace, lures: readonly Bait[], reading: HostReading): Judgement {
  const kind = 'brand-and-words';
  if (!isPlainlyMeant(trace)) return isHandyHost(reading) && isHalfMeant(trace) ? [kind, 'possible'] : undefined;
  const asksAccess = lures.some((bait) => bait.kind === 'access');
  if (asksAccess && lures.length > 1 && trace.isCovered) return [kind, 'beyond-doubt'];
  if (asksAccess) return [kind, trace.start === 0 || trace.isSetOff ? 'likely' : 'possible'];
  return [kind, 'possible'];
}
