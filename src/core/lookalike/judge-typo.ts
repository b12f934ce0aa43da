/**
 * How surely a name a few edits away is a slip. A slip may be somebody's own name: the shorter the name, the likelier, and
 * more so where the edit falls in the part that alone tells it from its neighbours.
 */
import { isLure } from './accept-trace.ts';
import type { Brand } from './brand.ts';
import type { HostReading } from './host-reading.ts';
import { type Judgement, LONG, SHORT } from './judgement.ts';
import type { Difference } from './lookalike.ts';
import { isBlindSlip, isCertainSlip, isPlural, isSlip } from './slips.ts';
import { isHandyHost } from './suffixes.ts';
import type { Trace } from './trace.ts';

/** A common half beside a rest of at most three letters. */
const COMMON_HEAD = /^(bit|btc|coin|open|block|token|crypto|safe|moon)[a-z]{1,3}$/;
const COMMON_TAIL = /^[a-z]{1,3}(bit|coin|bank|token|link|pay|tools)$/;

export function judgeTypo(trace: Trace, reading: HostReading): Judgement {
  const { token, changes, baits } = trace;
  if (token.isGeneric) return judgeOrdinaryTypo(trace);
  const isLong = token.text.length > LONG && changes.length === 1 && !isPlural(changes);
  if (!trace.isWholeLabel) {
    const asksAccess = baits.some((bait) => bait.kind === 'access');
    if (asksAccess && token.text.length >= LONG) return ['typo', 'beyond-doubt'];
    return ['typo', baits.some(isLure) ? 'likely' : 'possible'];
  }
  if (isLong) return ['typo', 'beyond-doubt'];
  const isOtherName = isElsewhereAName(changes, token.text);
  if (!isOtherName || changes.every((change) => isSlipHere(change, token.text))) return ['typo', 'likely'];
  return isHandyHost(reading) || hasOwnSuffix(token.brand, reading) ? ['typo', 'possible'] : undefined;
}

/** `trezgr.io`: the rest is the brand's domain to the letter; but half the world ends in `.com`. */
function hasOwnSuffix({ domains }: Brand, { parts }: HostReading): boolean {
  return parts.suffix !== 'com' && domains.some((domain) => domain.slice(domain.indexOf('.') + 1) === parts.suffix);
}

/** In the part that alone tells a name from its neighbours (`bit·get`, `ok·coin`), only what fingers do is a slip. */
function isSlipHere(change: Difference, token: string): boolean {
  return isInTellingPart([change], token) ? isCertainSlip(change, token) : isSlip(change, token);
}

function isInTellingPart(changes: readonly Difference[], token: string): boolean {
  const head = COMMON_HEAD.exec(token)?.[1]?.length;
  const tail = COMMON_TAIL.exec(token)?.[1]?.length;
  return changes.some(
    ({ at }) => (head !== undefined && at >= head) || (tail !== undefined && at < token.length - tail),
  );
}

/** Short names, another first letter, a letter less at an end: too many companies are called so. */
function isElsewhereAName(changes: readonly Difference[], token: string): boolean {
  if (token.length <= SHORT + 1 || isCutShort(changes, token) || isInTellingPart(changes, token)) return true;
  return token.length <= LONG && changes.some(({ at, found }) => at === 0 && found !== '');
}

/** `opense`: fewer letters make other words sooner. */
function isCutShort(changes: readonly Difference[], token: string): boolean {
  return token.length < LONG && changes.some(({ at, found }) => found === '' && (at === 0 || at >= token.length - 1));
}

/** Other words are near an ordinary word too, so it must be a slip that makes no sense otherwise. */
function judgeOrdinaryTypo({ changes, token, isWholeLabel }: Trace): Judgement {
  const [change] = changes;
  if (change === undefined) return undefined;
  return !isWholeLabel || isCertainSlip(change, token.text) || isBlindSlip(change, token.text)
    ? ['typo', 'possible']
    : undefined;
}
