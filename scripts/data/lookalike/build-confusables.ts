/**
 * `tsx scripts/data/lookalike/build-confusables.ts confusables.txt`: cuts Unicode's table of confusable characters
 * (UTS #39, https://www.unicode.org/Public/security/latest/confusables.txt) to what a host name can hold and what folds
 * to [a-z0-9-], and writes it as `src/core/lookalike/confusables.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROW = /^([0-9A-F]+) ;\t([0-9A-F ]+) ;\tMA\t#\*? ?\( (?:.*?) \) (.+?) → /u;
/** Letters that Unicode's table leaves alone although people read them as their base letter: ᴛ, ɴ, ɍ. */
const NAMED_AS_LATIN = /^LATIN (?:SMALL LETTER|LETTER SMALL CAPITAL) ([A-Z])(?: WITH (?!BAR)[A-Z ]+)?$/;
/** Small Cyrillic letters that the table leaves out because it compares single glyphs; in a word they are read over. */
const READ_OVER: readonly (readonly [string, string])[] = [
  ['м', 'm'],
  ['п', 'n'],
  ['и', 'u'],
];
const MARKS = /\p{Mark}/gu;
const HOST_TEXT = /^[a-z0-9-]{1,3}$/;

const [input] = process.argv.slice(2);
if (input === undefined) throw new Error('say where confusables.txt is');
const text = readFileSync(input, 'utf8');
const version = /^# Version: (\S+)/m.exec(text)?.[1] ?? 'unknown';
const output = join(import.meta.dirname, '../../../src/core/lookalike/confusables.ts');
writeFileSync(output, render(collect(text)));

function collect(table: string): ReadonlyMap<string, string> {
  const folds = new Map<string, string>();
  for (const line of table.split('\n')) {
    const [, source, target] = ROW.exec(line) ?? [];
    if (source === undefined || target === undefined) continue;
    addFold(folds, decode(source), decode(target));
  }
  addNamed(folds, table);
  for (const [char, fold] of READ_OVER) if (!folds.has(char)) folds.set(char, fold);
  return folds;
}

function addFold(folds: Map<string, string>, char: string, prototype: string): void {
  const fold = prototype.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll(/[‐‑–]/gu, '-');
  if (isHostLetter(char) && HOST_TEXT.test(fold)) folds.set(char, fold);
}

/** A prototype such as ᴛ is no ASCII letter, but its name says which it stands for; so do all that fold to it. */
function addNamed(folds: Map<string, string>, table: string): void {
  for (const line of table.split('\n')) {
    const names = /# .*?\) (.+?) → (.+?)\t/u.exec(line);
    const [source, target] = ROW.exec(line)?.slice(1) ?? [];
    if (names === null || source === undefined || target === undefined) continue;
    for (const [codes, name] of [
      [source, names[1]],
      [target, names[2]],
      [source, names[2]],
    ] as const) {
      const letter = NAMED_AS_LATIN.exec(name ?? '')?.[1]?.toLowerCase();
      const char = decode(codes);
      if (letter !== undefined && [...char].length === 1 && isHostLetter(char) && !folds.has(char))
        folds.set(char, letter);
    }
  }
}

/** What survives the mapping of IDNA (UTS #46): lower case and in composed compatibility form, not ASCII, no digit sign. */
function isHostLetter(char: string): boolean {
  if (char.charCodeAt(0) < 0x80 || [...char].length !== 1) return false;
  if (char.normalize('NFKC').toLowerCase() !== char) return false;
  // Marks alone are dropped anyway: base letters suffice.
  return /[\p{Letter}\p{Number}]/u.test(char) && /^[a-z0-9-]$/.test(char.normalize('NFD').replace(MARKS, '')) === false;
}

function decode(codes: string): string {
  return String.fromCodePoint(
    ...codes
      .trim()
      .split(' ')
      .map((code) => Number.parseInt(code, 16)),
  );
}

function render(folds: ReadonlyMap<string, string>): string {
  const byFold = new Map<string, string[]>();
  for (const [char, fold] of folds) byFold.set(fold, [...(byFold.get(fold) ?? []), char]);
  const rows = [...byFold]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fold, chars]) => `${fold}${chars.sort().map(spell).join('')}`);
  return [
    '/**',
    ` * Characters outside ASCII that are drawn like [a-z0-9-]: "fold, then all that fold to it", one row a fold. Cut from`,
    ` * Unicode's confusables.txt, version ${version} (UTS #39), by scripts/data/lookalike/build-confusables.ts: do not edit.`,
    ' * © Unicode, Inc., used under the Unicode License v3 (https://www.unicode.org/license.txt).',
    ' */',
    'export const CONFUSABLES: readonly string[] = [',
    ...rows.map((row) => `  '${row}',`),
    '];',
    '',
  ].join('\n');
}

function spell(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
