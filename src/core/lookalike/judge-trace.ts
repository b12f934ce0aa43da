/**
 * From a place that could imitate a brand to how surely it does. Only what no honest owner would register is beyond
 * doubt: foreign letters drawn like the brand's, digits for letters, a name that is nobody else's beside a word that asks
 * for access. A slip of the keyboard or another top-level domain may be somebody's own name and stays a guess.
 */
import { isLure, isTelling } from './accept-trace.ts';
import { listDifferences } from './edit-distance.ts';
import type { Bait } from './explain-rest.ts';
import { foldAscii } from './fold-ascii.ts';
import type { HostReading } from './host-reading.ts';
import type { Difference, Lookalike, LookalikeKind, Sureness } from './lookalike.ts';
import { isBlindSlip, isCertainSlip, isPlural, isSlip } from './slips.ts';
import { isCheapSuffix } from './suffixes.ts';
import type { Trace } from './trace.ts';
import { isCodeHost, isVendorDomain } from './vendor-hosts.ts';

type Judgement = readonly [kind: LookalikeKind, sure: Sureness] | undefined;

const SHORT = 5;
const LONG = 8;
/** A common half and a rest so short that it begins, or ends, many words: `coin` and `ex…`, `…ok` and `coin`. */
const COMMON_HEAD = /^(bit|btc|coin|open|block|token|crypto|safe|moon)[a-z]{1,3}$/;
const COMMON_TAIL = /^[a-z]{1,3}(bit|coin|bank|token|link|pay|tools)$/;
const RUNS_ON = /^(?:.{1,5}|(?:bit|btc|coin|open|block|token|crypto|safe|moon)[a-z]{1,3})$/;
const RUN_INTO = /^(?:.{1,5}|[a-z]{1,3}(?:bit|coin|bank|token|link|pay)|tron.*)$/;
/** What developers call exercises and copies that hide nothing. */
const EXERCISES = new Set([
  'clone',
  'demo',
  'tutorial',
  'tutorials',
  'example',
  'examples',
  'unofficial',
  'course',
  'training',
  'test',
]);
/** Words with which a brand's own page at a vendor or a code host is named. */
const OWN_PAGES = new Set([
  'help',
  'support',
  'status',
  'docs',
  'api',
  'jobs',
  'labs',
  'lab',
  'community',
  'developers',
  'developer',
  'foundation',
  'hub',
  'org',
  'official',
  'global',
  'blog',
  'data',
  'tech',
  'engineering',
  'uat',
  'service',
]);

export function judgeTrace(trace: Trace, reading: HostReading): Lookalike | undefined {
  if (trace.labelIndex > reading.ownAt || isOwnPage(trace, reading)) return undefined;
  const judgement = judge(trace, reading);
  if (judgement === undefined) return undefined;
  const [kind, sure] = judgement;
  const { brand, text } = trace.token;
  return {
    brand: brand.id,
    domain: realDomain(trace),
    kind,
    sure,
    because: { ...describe(trace, reading), imitates: text },
  };
}

function realDomain({ token }: Trace): string {
  const own = token.brand.domains.find((domain) => domain.startsWith(`${token.text}.`));
  return own ?? token.brand.domains[0] ?? '';
}

function isOwnPage(trace: Trace, { parts, ownAt }: HostReading): boolean {
  const isVendor =
    trace.labelIndex < ownAt ? isVendorDomain(`${parts.label}.${parts.suffix}`) : isCodeHost(parts.suffix);
  if (!isVendor || trace.form !== 'exact') return false;
  return trace.isCovered && trace.baits.every((bait) => OWN_PAGES.has(bait.word));
}

function judge(trace: Trace, reading: HostReading): Judgement {
  if (trace.isForeign && hasForeignLetters(trace, reading)) return judgeForeign(trace);
  if (isExercise(trace) || isInsideWord(trace, reading)) return undefined;
  if (trace.labelIndex < reading.ownAt) return judgeSubdomain(trace);
  if (trace.form === 'typo') return judgeTypo(trace, reading);
  if (trace.isWholeLabel)
    return trace.form === 'folded' ? judgeFoldedName(trace, reading) : judgeSuffix(trace, reading);
  return judgeWords(trace, reading);
}

function isExercise({ baits }: Trace): boolean {
  return baits.some((bait) => EXERCISES.has(bait.word)) && !baits.some((bait) => bait.kind === 'access');
}

/** `revolution` holds `revolut`, `bitcoinexplorer` holds `coinex`, and both mean nobody. */
function isInsideWord(trace: Trace, { labels }: HostReading): boolean {
  const raw = labels[trace.labelIndex]?.folded ?? '';
  if (trace.token.text.startsWith('coin') && raw.slice(0, trace.start).endsWith('bit')) return true;
  const label = foldAscii(raw);
  return trace.token.around.some((word) => label.includes(word));
}

function judgeForeign(trace: Trace): Judgement {
  const { token, form } = trace;
  const kind = 'confusable-letters';
  if (form === 'typo') return [kind, token.isGeneric ? 'possible' : 'likely'];
  if (token.text.length < SHORT) return trace.isWholeLabel ? [kind, 'possible'] : undefined;
  return [kind, token.isGeneric ? 'likely' : 'beyond-doubt'];
}

/** The name as a sub-domain of a stranger. */
function judgeSubdomain(trace: Trace): Judgement {
  const { token, form } = trace;
  const lures = [...trace.baits, ...trace.elsewhere].filter(isLure);
  const asksAccess = lures.some((bait) => bait.kind === 'access');
  const isAlone = trace.isWholeLabel || trace.isSetOff;
  if (form === 'typo') return asksAccess && !token.isGeneric ? ['typo', 'possible'] : undefined;
  if (token.isGeneric) return lures.some(isTelling) && isAlone ? ['brand-as-subdomain', 'possible'] : undefined;
  if (token.text.length < SHORT && !asksAccess) return undefined;
  return ['brand-as-subdomain', sureOfSubdomain(token.text.length, isAlone, asksAccess, lures.length > 0)];
}

function sureOfSubdomain(length: number, isAlone: boolean, asksAccess: boolean, isLured: boolean): Sureness {
  if (asksAccess && isAlone && length > SHORT) return 'beyond-doubt';
  return isLured ? 'likely' : 'possible';
}

function judgeSuffix(trace: Trace, { parts }: HostReading): Judgement {
  const { token } = trace;
  if (token.isGeneric) return undefined;
  if (token.text.length >= SHORT) return ['other-suffix', 'likely'];
  return isCheapSuffix(parts.suffix) ? ['other-suffix', 'possible'] : undefined;
}

function judgeFoldedName(trace: Trace, reading: HostReading): Judgement {
  const { token } = trace;
  const kind = 'confusable-ascii';
  const found = shownPart(trace, reading);
  const isDrawn = /[0-9]/.test(found) || found.length !== token.text.length;
  if (token.text.length <= SHORT) return isDrawn && !token.isGeneric ? [kind, 'possible'] : undefined;
  if (token.isGeneric) return [kind, isDrawn ? 'likely' : 'possible'];
  return [kind, isDrawn || token.text.length >= LONG ? 'beyond-doubt' : 'likely'];
}

function judgeTypo(trace: Trace, reading: HostReading): Judgement {
  const { token, changes, baits } = trace;
  if (token.isGeneric) return judgeOrdinaryTypo(trace);
  const isLong = token.text.length > LONG && changes.length === 1 && !isPlural(changes);
  if (!trace.isWholeLabel) {
    const asksAccess = baits.some((bait) => bait.kind === 'access');
    return ['typo', asksAccess && token.text.length >= LONG ? 'beyond-doubt' : 'likely'];
  }
  if (isLong) return ['typo', 'beyond-doubt'];
  const isOtherName = isElsewhereAName(changes, token.text);
  if (!isOtherName || changes.every((change) => isSlipHere(change, token.text))) return ['typo', 'likely'];
  return isHandyHost(reading) ? ['typo', 'possible'] : undefined;
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

/** A host that costs nothing, or next to nothing. */
function isHandyHost({ parts }: HostReading): boolean {
  return parts.isPrivateSuffix || isCheapSuffix(parts.suffix);
}

function judgeWords(trace: Trace, reading: HostReading): Judgement {
  const { token, baits } = trace;
  const kind = 'brand-and-words';
  const lures = baits.filter(isLure);
  const asksAccess = lures.some((bait) => bait.kind === 'access');
  const isAbout = baits.some((bait) => bait.kind === 'about');
  if (token.isGeneric) return judgeOrdinaryWord(trace, lures);
  const isClear = trace.isSetOff || (trace.isCovered && baits.length > 0) || lures.length > 0;
  if (!isClear && runsIntoText(trace)) return isHandyHost(reading) ? [kind, 'possible'] : undefined;
  if (isAbout) return [kind, asksAccess ? 'likely' : 'possible'];
  const isCheap = lures.length > 0 && isHandyHost(reading);
  if ((asksAccess || isCheap) && token.text.length > SHORT) return [kind, 'beyond-doubt'];
  return [kind, isClear ? 'likely' : 'possible'];
}

/** The name may have come about by chance, as the end of one word and the start of another. */
function runsIntoText({ token, startsPart, endsPart }: Trace): boolean {
  const { text } = token;
  if (startsPart) return RUNS_ON.test(text);
  return text.length <= SHORT + 1 || RUN_INTO.test(text) || (!endsPart && RUNS_ON.test(text));
}

function judgeOrdinaryWord(trace: Trace, lures: readonly Bait[]): Judgement {
  const kind = 'brand-and-words';
  const asksAccess = lures.some((bait) => bait.kind === 'access');
  if (asksAccess && lures.length > 1 && trace.isCovered) return [kind, 'beyond-doubt'];
  if (asksAccess) return [kind, trace.start === 0 || trace.isSetOff ? 'likely' : 'possible'];
  return [kind, 'possible'];
}

function hasForeignLetters(trace: Trace, reading: HostReading): boolean {
  return /[^\x20-\x7e]/.test(shownPart(trace, reading));
}

function describe(trace: Trace, reading: HostReading) {
  const label = reading.labels[trace.labelIndex];
  const [start, end] = shownRange(trace, reading);
  const shown = label?.shown ?? '';
  const differences = listDifferences(shown.slice(start, end), trace.token.text).map((one) => ({
    ...one,
    at: one.at + start,
  }));
  const baits = [...trace.baits, ...trace.elsewhere].filter(isLure).map((bait) => bait.word);
  return { label: shown, start, end, differences, baits };
}

function shownPart(trace: Trace, reading: HostReading): string {
  return (reading.labels[trace.labelIndex]?.shown ?? '').slice(...shownRange(trace, reading));
}

function shownRange(trace: Trace, reading: HostReading): [number, number] {
  const label = reading.labels[trace.labelIndex];
  const folded = label?.folded ?? '';
  const [start, end] = [originalOffset(folded, trace.start, trace), originalOffset(folded, trace.end, trace)];
  const offsets = label?.offsets;
  if (offsets === undefined) return [start, end];
  return [offsets[start] ?? 0, offsets[end] ?? label?.shown.length ?? 0];
}

/** Where letter pairs were folded, offsets count each pair as one. */
function originalOffset(folded: string, offset: number, trace: Trace): number {
  if (!trace.isPaired) return offset;
  let at = 0;
  for (let counted = 0; counted < offset; counted += 1) at += /^(?:rn|vv)/.test(folded.slice(at)) ? 2 : 1;
  return at;
}
