/**
 * From a place that could imitate a brand to how surely it does. Only what no honest owner would register is beyond
 * doubt: foreign letters drawn like the brand's, digits for letters, a name that is nobody else's beside a word that asks
 * for access. A slip of the keyboard or another top-level domain may be somebody's own name and stays a guess.
 */
import { describeTrace, hasForeignLetters, shownPart } from './describe-trace.ts';
import { foldAscii } from './fold-ascii.ts';
import type { HostReading } from './host-reading.ts';
import { judgeBroad } from './judge-broad.ts';
import { judgeSubdomain } from './judge-subdomain.ts';
import { judgeTypo } from './judge-typo.ts';
import { judgeWords } from './judge-words.ts';
import { type Judgement, LONG, SHORT } from './judgement.ts';
import type { Lookalike } from './lookalike.ts';
import { isCheapSuffix } from './suffixes.ts';
import type { Trace } from './trace.ts';
import { isCodeHost, isVendorDomain } from './vendor-hosts.ts';

/** Three letters stand for too many things. */
const SHORTEST_OWN = 3;

/** What developers call exercises and copies that hide nothing. */
const EXERCISES = new Set('clone demo tutorial tutorials example examples unofficial course training test'.split(' '));
/** Words with which a brand's own page at a vendor or a code host is named. */
const OWN_PAGES = new Set(
  (
    'help support status docs api jobs labs lab community developers developer foundation hub org official global blog ' +
    'data tech engineering uat service my'
  ).split(' '),
);

export function judgeTrace(trace: Trace, reading: HostReading): Lookalike | undefined {
  if (trace.labelIndex > reading.ownAt || isOwnPage(trace, reading)) return undefined;
  const judgement = judge(trace, reading);
  if (judgement === undefined) return undefined;
  const [kind, sure] = judgement;
  return {
    brand: trace.token.brand.id,
    domain: realDomain(trace),
    kind,
    sure,
    because: describeTrace(trace, reading),
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
  const isPlain = trace.isCovered && !trace.hasScrap;
  return isPlain && trace.baits.every((bait) => OWN_PAGES.has(bait.word));
}

function judge(trace: Trace, reading: HostReading): Judgement {
  if (trace.isForeign && hasForeignLetters(trace, reading)) return judgeForeign(trace);
  if (isExercise(trace) || isInsideWord(trace, reading)) return undefined;
  if (trace.token.isBroad) return judgeBroad(trace, reading);
  if (trace.labelIndex < reading.ownAt) return judgeSubdomain(trace, reading);
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

function judgeSuffix(trace: Trace, { parts }: HostReading): Judgement {
  const { token } = trace;
  const isCheap = isCheapSuffix(parts.suffix);
  const guess = ['other-suffix', 'possible'] as const;
  if (token.isGeneric) return isCheap && !token.isKnown ? guess : undefined;
  if (token.text.length >= SHORT) return ['other-suffix', 'likely'];
  return isCheap || (token.text.length > SHORTEST_OWN && !token.isKnown) ? guess : undefined;
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
