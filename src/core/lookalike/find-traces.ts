/**
 * Every place in the labels of a host that could imitate a protected brand, for the engine to judge with the public suffix
 * list. Almost all labels of the world leave after a few table look-ups.
 */
import { addTrace } from './add-trace.ts';
import { foldAscii, foldPairs } from './fold-ascii.ts';
import { gramAt } from './gram-chains.ts';
import type { LabelScan, Unit } from './label-scan.ts';
import { LONGEST_BAIT, MOST_JOINED, SHORTEST_BAIT, SHORTEST_SLIP, SHORTEST_TYPO } from './lengths.ts';
import { scanTypos, tryTypo } from './scan-typos.ts';
import { chained, type TokenIndex } from './token-index.ts';
import type { Trace } from './trace.ts';

/**
 * @param labels Of the whole host, through `foldLabel`.
 * @param foreign Which of them hold letters outside ASCII as they are shown.
 */
export function findTraces(labels: readonly string[], index: TokenIndex, foreign?: readonly boolean[]): Trace[] {
  const traces: Trace[] = [];
  labels.forEach((raw, labelIndex) => {
    const isForeign = foreign?.[labelIndex] ?? false;
    if (raw.length < SHORTEST_BAIT) return;
    const folded = foldAscii(raw);
    scanLabel({ labels, labelIndex, raw, folded, isPaired: false, isForeign, index, traces });
    const paired = foldPairs(folded);
    if (paired !== undefined)
      scanLabel({
        labels,
        labelIndex,
        raw: foldPairs(raw) ?? raw,
        folded: paired,
        isPaired: true,
        isForeign,
        index,
        traces,
      });
  });
  return traces;
}

function scanLabel(scan: LabelScan): void {
  const { folded } = scan;
  if (!folded.includes('-')) {
    scanUnit(scan, { text: folded, start: 0, end: folded.length });
    return;
  }
  const parts = splitParts(folded);
  for (let first = 0; first < parts.length; first += 1) {
    for (let last = first; last < Math.min(parts.length, first + MOST_JOINED); last += 1) {
      const joined = parts.slice(first, last + 1);
      const unit = {
        text: joined.map((part) => part.text).join(''),
        start: joined[0]?.start ?? 0,
        end: joined.at(-1)?.end ?? 0,
      };
      if (last === first) scanUnit(scan, unit);
      else scanWholeUnit(scan, unit);
    }
  }
}

function splitParts(folded: string): Unit[] {
  let start = 0;
  return folded.split('-').map((text) => {
    const unit = { text, start, end: start + text.length };
    start = unit.end + 1;
    return unit;
  });
}

/** Occurrences anywhere inside, and words a few edits away. */
function scanUnit(scan: LabelScan, unit: Unit): void {
  const { text } = unit;
  const { byStart } = scan.index;
  for (let at = 0; at + SHORTEST_BAIT <= text.length; at += 1) {
    const gram = gramAt(text, at);
    if (byStart.heads[gram] === 0) continue;
    for (const token of chained(scan.index, byStart, gram)) {
      if (text.startsWith(token.folded, at))
        addTrace(scan, token, unit.start + at, unit.start + at + token.folded.length, 0);
    }
  }
  for (const token of chained(scan.index, scan.index.byBroadStart, gramAt(text, 0))) {
    if (text === token.folded) addTrace(scan, token, unit.start, unit.end, 0);
    else tryTypo(scan, token, unit);
  }
  // A digit at an end is an edit of its own, or stands beside the name.
  scanSlips(scan, cutDigits(scan, unit) ?? unit);
}

function scanSlips(scan: LabelScan, unit: Unit): void {
  if (unit.text.length < SHORTEST_SLIP) return;
  scanTypos(scan, unit);
  scanStripped(scan, unit);
}

/** `metamakrecovery2022`, `wallet-connect16`: the unit without the digits at either end, where it has any. */
function cutDigits({ raw }: LabelScan, { text, start, end }: Unit): Unit | undefined {
  let [front, back] = [0, 0];
  while (front < text.length && isDigit(raw, start + front)) front += 1;
  while (back < text.length - front && isDigit(raw, end - 1 - back)) back += 1;
  if (front + back === 0) return undefined;
  return { text: text.slice(front, text.length - back), start: start + front, end: end - back };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Parts with hyphens between count only as a whole: `fixed-float`, never `book-linked` for `oklink`. */
function scanWholeUnit(scan: LabelScan, unit: Unit): void {
  if (unit.text.length < SHORTEST_TYPO) return;
  const bare = cutDigits(scan, unit);
  findEqual(scan, unit);
  if (bare !== undefined && bare.text.length >= SHORTEST_BAIT) findEqual(scan, bare);
  scanTypos(scan, bare ?? unit);
}

function findEqual(scan: LabelScan, unit: Unit): void {
  for (const token of chained(scan.index, scan.index.byStart, gramAt(unit.text, 0))) {
    if (unit.text === token.folded) addTrace(scan, token, unit.start, unit.end, 0);
  }
}

/** The unit without a bait word at its start, its end or both: `exodu·wallet`. */
function scanStripped(scan: LabelScan, unit: Unit): void {
  const { text } = unit;
  if (text.length < SHORTEST_TYPO - 1 + SHORTEST_BAIT) return;
  const starts = listEnds(scan.index.baits, scan.index.baitStarts[gramAt(text, 0)] ?? 0, text, false);
  const ends = listEnds(scan.index.baits, scan.index.baitEnds[gramAt(text, text.length - 3)] ?? 0, text, true);
  if (starts.length + ends.length === 2) return;
  for (const front of starts) {
    for (const back of ends) {
      if (front + back === 0 || text.length - front - back < SHORTEST_TYPO - 1) continue;
      const stripped = { text: text.slice(front, text.length - back), start: unit.start + front, end: unit.end - back };
      scanTypos(scan, stripped);
    }
  }
}

const NO_ENDS: readonly number[] = [0];

/**
 * Lengths of the bait words at one end, and 0.
 * @param lengths Bit `n` is set where a word of `n` letters has the same three at that end.
 */
function listEnds(baits: TokenIndex['baits'], lengths: number, text: string, isAtEnd: boolean): readonly number[] {
  if (lengths === 0) return NO_ENDS;
  const found = [0];
  const longest = Math.min(LONGEST_BAIT, text.length - SHORTEST_TYPO + 1);
  for (let length = SHORTEST_BAIT; length <= longest; length += 1) {
    if ((lengths & (1 << length)) === 0) continue;
    const word = isAtEnd ? text.slice(text.length - length) : text.slice(0, length);
    if (baits.has(word)) found.push(length);
  }
  return found;
}
