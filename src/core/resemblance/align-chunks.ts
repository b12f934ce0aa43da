/**
 * Two addresses one above the other in short groups, each pair of groups marked as same or different: to be compared by
 * eye, and read aloud group by group.
 */
import { measureCommonEnds } from './mark-differences.ts';
import { BECH32_HEADS } from './read-form.ts';

export interface ChunkPair {
  readonly first: string;
  readonly second: string;
  readonly same: boolean;
}

/**
 * Joined, the groups are the two texts as given. A prefix (`0x`, `bc1`, `bitcoincash:`) stays with the first group.
 * Texts of different length are set so that both ends stand above each other, with the gap in between, where they
 * differ; there a group may be shorter than `size`, or empty. Capitals make no difference in hexadecimal, nor where each
 * text is in one case.
 */
export function alignChunks(first: string, second: string, size = 4): ChunkPair[] {
  const length = Math.max(first.length, second.length);
  const fold = ignoresCase(first, second) ? toLowerCase : keepCase;
  const gapAt = measureCommonEnds(fold(first), fold(second)).start;
  const cut = (text: string, from: number, to: number): string => cutAroundGap(text, gapAt, length, from, to);
  const pairs: ChunkPair[] = [];
  let from = 0;
  for (let to = measurePrefix(first) + size; from < length; to += size) {
    const chunks = { first: cut(first, from, to), second: cut(second, from, to) };
    pairs.push({ ...chunks, same: fold(chunks.first) === fold(chunks.second) });
    from = to;
  }
  return pairs;
}

/** Columns `from` to `to` of a text that is stretched to `length` columns by a gap at `gapAt`. */
function cutAroundGap(text: string, gapAt: number, length: number, from: number, to: number): string {
  const gap = length - text.length;
  const left = text.slice(from, Math.min(to, gapAt));
  return left + text.slice(Math.max(from - gap, gapAt), Math.max(to - gap, gapAt));
}

function measurePrefix(text: string): number {
  if (/^0x/i.test(text)) return 2;
  const separator = text.indexOf('1');
  if (BECH32_HEADS.has(text.slice(0, Math.max(0, separator)).toLowerCase())) return separator + 1;
  return text.indexOf(':') + 1;
}

function ignoresCase(first: string, second: string): boolean {
  return [first, second].every((text) => /^0x/i.test(text)) || [first, second].every(isInOneCase);
}

function isInOneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase();
}

const toLowerCase = (text: string): string => text.toLowerCase();
const keepCase = (text: string): string => text;
