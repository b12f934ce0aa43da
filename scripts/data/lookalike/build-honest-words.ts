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
import { isCertainSlip, isVowelSlip } from '../../../src/core/lookalike/slips.ts';
import { readBrands } from './read-brands.ts';

/** Ranks in the popular list. All of it counts as words; halves of a compound must be commoner, the shorter the more. */
const COMMON = 225_000;
const FAIRLY_COMMON = 100_000;
const WELL_KNOWN = 50_000;
const RATHER_RARE = 20_000;
const VERY_COMMON = 15_000;
const RATHER_COMMON = 7_000;
const MOST_COMMON = 3_000;
const SHORTEST_HALF = 3;
const SHORTEST_TYPO = 5;
const SHORTEST_TWO_EDITS = 11;
/** From this length on, a letter left out inside, or a vowel for another, is read over. */
const SHORTEST_READ_OVER = 8;
const LONGEST_PLURAL = 7;
/** Letters by which a half must be longer to be another word and no plural. */
const SHORTEST_RUN_ON = 2;
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
const wellKnown = new Set(popular.slice(0, WELL_KNOWN).filter((word) => word.length > SHORTEST_HALF));
const runOns = popular.slice(0, RATHER_RARE);
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
  'crypto',
]);
const everyday = new Set(popular.slice(0, MOST_COMMON));
const brands = readBrands(join(ROOT, 'data/brands.csv'));
const tokens = [...new Set(brands.flatMap((brand) => brand.tokens))].sort();
const names = new Set([
  ...tokens,
  ...brands.flatMap((brand) => brand.domains.map((domain) => domain.split('.')[0] ?? '')),
]);

/** Of broad tokens nothing but what fingers do is a slip, so that their neighbours need no list. */
const narrow = tokens.filter((token) => !brands.some((brand) => brand.broadTokens.includes(token)));
const single = narrow.flatMap(findNearWords);
const compound = narrow.flatMap(findNearCompounds).filter((word) => !single.includes(word));
const around = dropLonger(narrow.flatMap((token) => [...findWordsAround(token), ...findRunOns(token)]));
const ordinary = tokens.filter((token) => english.includes(token));
const known = tokens.filter((token) => words.has(token) || isPhrase(token));
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
  const clear = cuts.filter((cut) => cut.every((half) => halves.has(half)));
  return candidates.filter((word) => {
    if (names.has(word) || isFingerSlip(word, token)) return false;
    return isReadOver(word, token)
      ? clear.some(([first, second]) => isExchanged(word, first, second, wellKnown))
      : cuts.some(([first, second]) => isExchanged(word, first, second, halves));
  });
}

/** `unisswap` may be read as two words, and is a doubled letter all the same. */
function isFingerSlip(word: string, token: string): boolean {
  const [change] = listDifferences(word, token);
  return change !== undefined && isCertainSlip(change, token);
}

/** `metmask`, `metemask`: such a half must be a word that everybody knows, as in `metamusk`. */
function isReadOver(word: string, token: string): boolean {
  const [change] = listDifferences(word, token);
  if (change === undefined) return false;
  const { at, found } = change;
  return token.length >= SHORTEST_READ_OVER && (isVowelSlip(change) || (found === '' && at > 0 && at < word.length));
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

function isExchanged(word: string, first: string, second: string, others: ReadonlySet<string>): boolean {
  const [start, end] = [word.slice(0, word.length - second.length), word.slice(first.length)];
  const isOther = end !== `${second}s` || word.length <= LONGEST_PLURAL + 1;
  if (isRoot(first) && word.startsWith(first) && others.has(end) && isOther) return true;
  return isRoot(second) && word.endsWith(second) && others.has(start) && start !== `${first}s`;
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

/** A word that holds another of the list says nothing new. */
function dropLonger(list: readonly string[]): string[] {
  return list.filter((word) => !list.some((other) => other !== word && word.includes(other)));
}

/** Words that hold a token inside: `revolution` for `revolut`. */
function findWordsAround(token: string): string[] {
  const holding = [...fairlyCommon].filter(
    (word) => word.includes(token) && word !== token && !englishWords.has(token),
  );
  return holding;
}

/** `coin·checkup` for `coincheck`, `ad·block·stream` for `blockstream`: one half goes on as another common word. */
function findRunOns(token: string): string[] {
  return listCuts(token).flatMap(([first, second]) => {
    const goesOn = (word: string, half: string) => word.length >= half.length + SHORTEST_RUN_ON;
    const after = runOns.filter((word) => word.startsWith(second) && goesOn(word, second));
    const before = runOns.filter((word) => word.endsWith(first) && goesOn(word, first));
    return [
      ...(isRoot(first) && second.length > SHORTEST_HALF ? after.map((word) => first + word) : []),
      ...(isRoot(second) && first.length > SHORTEST_HALF ? before.map((word) => word + second) : []),
    ];
  });
}

/** `my·crypto`: two everyday words, which others put together as well. */
function isPhrase(token: string): boolean {
  return [2, 3, 4].some(
    (cut) => everyday.has(token.slice(0, cut)) && roots.has(token.slice(cut)) && token.length > cut + SHORTEST_HALF,
  );
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
    '/** Tokens that are words, or names, in English or in Wikipedia. */',
    constant('KNOWN_TOKENS', known),
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
