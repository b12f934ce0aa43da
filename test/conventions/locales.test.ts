/**
 * Every language says everything, and nothing else: no text is missing, unused or left in English, placeholders are the
 * same, and each language has exactly the plural forms that CLDR gives it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: unknown;
}
type Messages = Readonly<Record<string, Message>>;

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const languages = readdirSync(join(root, '_locales')).sort();
const english = load('en');
/** Without the ending of its plural category, where the key has one. */
const plurals = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_other') && `${key.slice(0, -'_other'.length)}_one` in english)
    .map((key) => key.slice(0, -'_other'.length)),
);

function load(language: string): Messages {
  return JSON.parse(readFileSync(join(root, '_locales', language, 'messages.json'), 'utf8')) as Messages;
}

function stemOf(key: string): string {
  const category = CATEGORIES.find((name) => key.endsWith(`_${name}`));
  const stem = category === undefined ? key : key.slice(0, -category.length - 1);
  return plurals.has(stem) ? stem : key;
}

/** The categories that a language tells apart among the numbers that occur: whole ones below a hundred thousand. */
function categoriesOf(language: string): readonly string[] {
  const rules = new Intl.PluralRules(load(language)['locale']?.message ?? language.replace('_', '-'));
  return [...new Set(Array.from({ length: 100_000 }, (_, count) => rules.select(count)))].sort();
}

function keysFor(language: string): string[] {
  const categories = categoriesOf(language);
  const keys = Object.keys(english).flatMap((key) => {
    const stem = stemOf(key);
    return stem === key ? [key] : [...categories, 'other'].map((category) => `${stem}_${category}`);
  });
  return [...new Set(keys)].sort();
}

const placeholdersIn = (text: string) => [...new Set(text.replaceAll('$$', '').match(/\$[1-9]|%s/g) ?? [])].sort();

/** A single word, a name or a pattern of placeholders may be the same in another language. */
function needsTranslation(key: string, text: string): boolean {
  return key !== 'ext_name' && /\p{L}{4,}.*\s.*\p{L}{3,}/u.test(text.replace(/\$\d/g, ''));
}

describe.each(languages)('%s', (language) => {
  const messages = load(language);

  test('has every text and every plural form, and no others', () => {
    expect(Object.keys(messages).sort()).toEqual(keysFor(language));
  });

  test('has keys in order, so that changes are easy to read', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
  });

  test('fills in what the English text fills in', () => {
    const differing = Object.entries(messages).filter(([key, { message }]) => {
      const original = english[key]?.message ?? english[`${stemOf(key)}_other`]?.message ?? '';
      const own = placeholdersIn(message);
      // “One incident” may do without its number.
      const isPlural = stemOf(key) !== key;
      const drop = (marks: string[]) => (isPlural ? marks.filter((mark) => mark !== '$1') : marks);
      return drop(own).join() !== drop(placeholdersIn(original)).join();
    });
    expect(differing.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test('writes a dollar as two, since one begins a placeholder', () => {
    expect(
      Object.entries(messages).filter(([, { message }]) => /\$(?:\d{2}|[^1-9]|$)/.test(message.replaceAll('$$', ''))),
    ).toEqual([]);
  });

  test('never lets two placeholders touch, for browsers read `$1$` as the name of one and refuse the extension', () => {
    expect(Object.entries(messages).filter(([, { message }]) => /\$[\w@]+\$/.test(message))).toEqual([]);
  });

  test('leaves no text empty, and none with a gap at its end', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message === '' || message !== message.trim())).toEqual(
      [],
    );
  });

  test('uses no placeholders by name, which only some browsers check', () => {
    expect(Object.entries(messages).filter(([, { placeholders }]) => placeholders !== undefined)).toEqual([]);
  });

  test.skipIf(language === 'en')('leaves no sentence in English', () => {
    const same = Object.entries(messages).filter(
      ([key, { message }]) => message === english[key]?.message && needsTranslation(key, message),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

describe('the English texts', () => {
  const code = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('generated'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .concat(readFileSync(join(root, 'manifest.json'), 'utf8'))
    .join('\n');
  /** Keys that are put together: `level_${…}` stands for every key that begins so. */
  const composed = [...code.matchAll(/[`'"]([a-z]\w*_)(?:\$\{|['"],)/g)].map(([, stem = '']) => stem);
  const patterns = [...code.matchAll(/`([a-z]\w*_)\$\{[^}]*\}(_\w+)`/g)].map(
    ([, start, end]) => new RegExp(`^${start}\\w+${end}$`),
  );

  const isUsed = (key: string) =>
    [key, stemOf(key)].some((name) => new RegExp(`(?:['"\`]|__MSG_)${name}(?:['"\`]|__)`).test(code)) ||
    composed.some((stem) => key.startsWith(stem)) ||
    patterns.some((pattern) => pattern.test(key));

  test('are all used', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('are never promises of safety', () => {
    expect(
      Object.entries(english).filter(([, { message }]) => /\b(?:safe|secure|trustworthy)\b/i.test(message)),
    ).toEqual([]);
  });
});
