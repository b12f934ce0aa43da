/** From a stretch of a label that resembles a token to a trace with its surroundings, if these give it a meaning. */
import { acceptTrace, isTelling } from './accept-trace.ts';
import { listDifferences } from './edit-distance.ts';
import { type Bait, type Explanation, explainRest } from './explain-rest.ts';
import { foldAscii } from './fold-ascii.ts';
import type { LabelScan } from './label-scan.ts';
import type { Token, TokenIndex } from './token-index.ts';
import type { Trace } from './trace.ts';

const DIGIT = /[0-9]/;
const LOCALE =
  /^(?:-(?:us|uk|en|de|fr|es|pt|br|it|nl|pl|ru|tr|in|id|cn|hk|jp|kr|tw|th|vn|au|ca|eu|ie|mx|ar|at|ch|be|se|no|dk|fi|cz|ro)){2}$/;

/** @param distance Edits between what stands there and the token. */
export function addTrace(scan: LabelScan, token: Token, start: number, end: number, distance: number): void {
  if (
    isHonestLabel(scan, distance) ||
    (distance > 0 && isMadeOfWords(scan, token)) ||
    isBaitItself(scan, token, distance)
  )
    return;
  const trace = {
    token,
    labelIndex: scan.labelIndex,
    ...readPlace(scan, start, end),
    ...readForm(scan, token, start, end, distance),
    ...readWords(scan, start, end, distance),
  };
  if (!isHonestCompound(trace, scan) && acceptTrace(trace)) scan.traces.push(trace);
}

function readPlace({ raw }: LabelScan, start: number, end: number) {
  const startsPart = start === 0 || raw[start - 1] === '-';
  const endsPart = end === raw.length || raw[end] === '-';
  const isWholeLabel = start === 0 && end === raw.length;
  return { start, end, startsPart, endsPart, isWholeLabel, isSetOff: startsPart && endsPart };
}

/** As far as can be told without the list of suffixes. */
function isBeforeSuffix({ labels, labelIndex }: LabelScan): boolean {
  return labelIndex === labels.length - 2;
}

function readForm(scan: LabelScan, token: Token, start: number, end: number, distance: number) {
  const { isPaired, isForeign } = scan;
  const found = scan.raw.slice(start, end);
  const isDrawn = isPaired || DIGIT.test(token.text === found ? '' : found);
  if (distance === 0) return { form: formOf(scan, found, token), changes: [], isPaired, isForeign, isDrawn };
  return {
    form: 'typo' as const,
    changes: listDifferences(found.replaceAll('-', ''), token.text),
    isPaired,
    isForeign,
    isDrawn,
  };
}

function readWords(scan: LabelScan, start: number, end: number, distance: number) {
  const { raw, folded, index, labels, labelIndex } = scan;
  const before = explainRest(raw.slice(0, start), folded.slice(0, start), index);
  const after = explainAfter(scan, end, distance === 0);
  return {
    baits: [...before.baits, ...after.baits],
    isCovered: before.isCovered && after.isCovered,
    hasScrap: before.isLastScrap || after.isFirstScrap,
    isBeforeSuffix: isBeforeSuffix(scan),
    isLocalised: LOCALE.test(raw.slice(end)) && start === 0,
    elsewhere: listElsewhere(labels, labelIndex, index),
  };
}

/** `playerzero` holds `layerzero`, and is two words; but a digit in a brand's place is no letter of `linch`. */
function isHonestLabel({ raw, folded, index }: LabelScan, distance: number): boolean {
  if (distance === 0 && DIGIT.test(raw)) return false;
  return index.neighbours.has(folded) || index.compounds.has(raw);
}

/** `crypto-airdrop` speaks of crypto, not of Crypto.com. */
function isBaitItself({ index }: LabelScan, token: Token, distance: number): boolean {
  return token.isBroad && distance === 0 && index.baits.has(token.folded);
}

/** `metacask` is a name of its own, `metacask-wallet` is not. */
function isHonestCompound(trace: Trace, { raw, index }: LabelScan): boolean {
  if (trace.form !== 'typo' || trace.baits.some(isTelling)) return false;
  return index.compounds.has(raw.slice(trace.start, trace.end).replaceAll('-', ''));
}

/** `desktopbitcoin` is no slip of `toobit` between `desk` and `coin`. */
function isMadeOfWords({ raw, folded, index }: LabelScan, token: Token): boolean {
  if (explainRest(token.text, token.folded, index).isCovered) return false;
  const { isCovered, baits } = explainRest(raw, folded, index);
  return isCovered && baits.length > 1;
}

/** A plural is no word of its own: `kucoins-airdrop`; but `exodussupport` is no plural. */
function explainAfter({ raw, folded, index }: LabelScan, end: number, mayBePlural: boolean): Explanation {
  const plain = explainRest(raw.slice(end), folded.slice(end), index);
  if ((plain.isCovered && !plain.isFirstScrap) || !mayBePlural || raw[end] !== 's') return plain;
  const plural = explainRest(raw.slice(end + 1), folded.slice(end + 1), index);
  return plural.isCovered ? plural : plain;
}

function formOf({ isPaired }: LabelScan, found: string, token: Token): Trace['form'] {
  if (isPaired) return 'folded';
  return found.replaceAll('-', '') === token.text ? 'exact' : 'folded';
}

/** A `login.` or `www.` to the left says nothing; what stands to the right is whose site it is. */
function listElsewhere(labels: readonly string[], labelIndex: number, index: TokenIndex): Bait[] {
  return labels.slice(labelIndex + 1).flatMap((label) => explainRest(label, foldAscii(label), index).baits);
}
