/**
 * `tsx scripts/data/lookalike/build-honest-words.ts english.txt popular.txt`: finds the ordinary words that lie near the
 * brands' tokens and writes them as `src/core/lookalike/honest-words.ts`. To be run again when `data/brands.csv` changes.
 *
 * - english.txt: a word a line (npm `an-array-of-english-words` 2.0.0, MIT)
 * - popular.txt: words of Wikipedia, the most frequent first (npm `popular-english-words` 1.0.2, ISC)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editDistance, listDifferences } from '../../../src/core/lookalike/edit-distance.ts';
import { foldAscii } from '../../../src/core/lookalike/fold-ascii.ts';
import { isCertainSlip } from '../../../src/core/lookalike/slips.ts';
import { readBrands } from './read-brands.ts';

/** Ranks in the popular list. All of it counts as words; halves of a compound must be commoner, the shorter the more. */
const COMMON = 225_000;
const FAIRLY_COMMON = 100_000;
const VERY_COMMON = 15_000;
const RATHER_COMMON = 7_000;
const MOST_COMMON = 3_000;
const SHORTEST_HALF = 3;
const SHORTEST_TYPO = 5;
const SHORTEST_TWO_EDITS = 11;
const LONGEST_PLURAL = 7;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const ROOT = join(import.meta.dirname, '../../..');
const [englishFile, popularFile] = process.argv.slice(2);
if (englishFile === undefined || popularFile === undefined) throw new Error('say where the two word lists are');
const english = readFileSync(englishFile, 'utf8').split('\n');
const popular = readFileSync(popularFile, 'utf8').split('\n');
const englishWords = new Set(english);
const words = new Set([...english, ...popular.slice(0, COMMON)].filter((word) => /^[a-z]{3,}$/.test(word)));
const fairlyCommon = new Set([...english, ...popular.slice(0, FAIRLY_COMMON)]);
const halves = new Set(popular.filter(isHalf));
const roots = new Set([
  ...popular.slice(0, MOST_COMMON),
  'meta',
  'bit',
  'coin',
  'swap',
  'ether',
  'wallet',
  'mask',
  'token',
]);
const brands = readBrands(join(ROOT, 'data/brands.csv'));
const tokens = [...new Set(brands.flatMap((brand) => brand.tokens))].sort();
const names = new Set([
  ...tokens,
  ...brands.flatMap((brand) => brand.domains.map((domain) => domain.split('.')[0] ?? '')),
]);

const single = tokens.flatMap(findNearWords);
const compound = tokens.flatMap(findNearCompounds).filter((word) => !single.includes(word));
const around = tokens.flatMap(findWordsAround);
const ordinary = tokens.filter((token) => english.includes(token));
writeFileSync(join(ROOT, 'src/core/lookalike/honest-words.ts'), render());

function isHalf(word: string, rank: number): boolean {
  if (word.length < SHORTEST_HALF) return false;
  if (word.length === SHORTEST_HALF) return rank < RATHER_COMMON;
  return rank < VERY_COMMON || (rank < FAIRLY_COMMON && englishWords.has(word));
}

function findNearWords(token: string): string[] {
  if (token.length < SHORTEST_TYPO) return [];
  const limit = token.length < SHORTEST_TWO_EDITS ? 1 : 2;
  return [...words].filter((word) => !names.has(word) && isNear(word, token, limit));
}

function isNear(word: string, token: string, limit: number): boolean {
  if (Math.abs(word.length - token.length) > limit) return false;
  return editDistance(foldAscii(word), foldAscii(token), limit) <= limit;
}

/** A token of two words with one of them exchanged for another, one edit away: `metacask`, `bitmail`. */
function findNearCompounds(token: string): string[] {
  if (token.length < SHORTEST_TYPO) return [];
  const cuts = listCuts(token);
  const candidates = cuts.length === 0 ? [] : [...new Set(listOneEdit(token))];
  return candidates.filter(
    (word) =>
      !names.has(word) &&
      !isFingerSlip(word, token) &&
      cuts.some(([first, second]) => isExchanged(word, first, second)),
  );
}

/** `unisswap` may be read as two words, and is a doubled letter all the same. */
function isFingerSlip(word: string, token: string): boolean {
  const [change] = listDifferences(word, token);
  return change !== undefined && isCertainSlip(change, token);
}

/** Where the token has a common word at its start or its end. */
function listCuts(token: string): [string, string][] {
  const cuts: [string, string][] = [];
  for (let at = SHORTEST_HALF; at <= token.length - SHORTEST_HALF; at += 1)
    cuts.push([token.slice(0, at), token.slice(at)]);
  return cuts.filter((cut) => cut.some(isRoot));
}

function isRoot(half: string): boolean {
  return roots.has(half) || (half.length > SHORTEST_HALF && halves.has(half));
}

function isExchanged(word: string, first: string, second: string): boolean {
  const [start, end] = [word.slice(0, word.length - second.length), word.slice(first.length)];
  const isOther = end !== `${second}s` || word.length <= LONGEST_PLURAL + 1;
  if (isRoot(first) && word.startsWith(first) && halves.has(end) && isOther) return true;
  return isRoot(second) && word.endsWith(second) && halves.has(start) && start !== `${first}s`;
}

function listOneEdit(word: string): string[] {
  const edits: string[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    edits.push(before + after.slice(1), before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) edits.push(before + letter + after, before + letter + after.slice(1));
  }
  return edits;
}

/** The shortest words that hold a token inside: `revolution` for `revolut`. */
function findWordsAround(token: string): string[] {
  const holding = [...fairlyCommon].filter(
    (word) => word.includes(token) && word !== token && !englishWords.has(token),
  );
  const shortest = holding.filter((word) => !holding.some((other) => other !== word && word.includes(other)));
  return shortest;
}

function render(): string {
  return [
    '/**',
    ' * Ordinary words near the tokens of the protected brands, by scripts/data/lookalike/build-honest-words.ts: do not edit.',
    ' * Picked out of the word lists an-array-of-english-words (MIT) and popular-english-words (ISC).',
    ' */',
    '',
    '/** One edit (two from long tokens) from a token, and yet a word: no slip of anybody. */',
    constant('NEAR_WORDS', single),
    '',
    '/** The same, made of two words: as a name of its own no slip either. */',
    constant('NEAR_COMPOUNDS', compound),
    '',
    '/** Words that hold a token inside. */',
    constant('WORDS_AROUND', around),
    '',
    '/** Tokens that are words themselves. */',
    constant('ORDINARY_TOKENS', ordinary),
    '',
  ].join('\n');
}

function constant(name: string, list: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of [...new Set(list)].sort()) {
    if (line.length + word.length > 110) {
      lines.push(line);
      line = '';
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  return `export const ${name} =\n${lines.map((text) => `  '${text}'`).join(' +\n')};`;
}
