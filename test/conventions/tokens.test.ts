/** The look is a system: colours, type, roundings and shadows of every surface are the tokens', and nobody's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokensCss } from '../../src/platform/tokens.ts';

const root = join(import.meta.dirname, '../..');
/** Sheets of pages, and those of what is put on web pages, which are written as text. */
const SHEETS = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:\.css|-css\.ts)$/.test(path))
  .map((path) => join('src', path))
  .sort();
const read = (path: string) => readFileSync(join(root, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

const RULES = [
  ['a colour of its own', /#[0-9a-f]{3,8}\b(?!")|\b(?:rgb|hsl|oklch)a?\(/gi],
  [
    'a size of type of its own',
    /font(?:-size)?:(?!\s*(?:\d+ )?(?:var\(--text-|inherit|clamp\())[^;}]*?\d(?:px|r?em)\b/g,
  ],
  ['a rounding of its own', /border-radius:(?!\s*(?:var\(--round|0\b|1px|99px|50%))[^;}]+/g],
  ['a shadow of its own', /box-shadow:(?!\s*var\(--lift)[^;}]+/g],
] as const;

describe.each(SHEETS)('%s', (path) => {
  test.each(RULES)('has not %s', (_what, rule) => {
    expect(read(path).match(rule) ?? []).toEqual([]);
  });
});

test('every token that is used exists', () => {
  const made = new Set(SHEETS.flatMap((path) => read(path).match(/(?<![\w(-])--[a-z0-9-]+(?=:)/g) ?? []));
  const given = new Set(tokensCss(':root').match(/--[a-z0-9-]+(?=:)/g) ?? []);
  const used = new Set(SHEETS.flatMap((path) => read(path).match(/(?<=var\()--[a-z0-9-]+/g) ?? []));
  expect([...used].filter((name) => !given.has(name) && !made.has(name))).toEqual([]);
});
