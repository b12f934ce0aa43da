/**
 * The ten warnings that matter most, in each language, with what they say translated back into English. Whoever changes a
 * translation translates it back anew and compares the two.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../../_locales/en/messages.json' with { type: 'json' };
import translated from './translated-back.json' with { type: 'json' };

type Texts = Readonly<Record<string, { readonly message: string }>>;

const root = join(import.meta.dirname, '../..');
const textsOf = (language: string): Texts =>
  JSON.parse(readFileSync(join(root, '_locales', language, 'messages.json'), 'utf8')) as Texts;
const marks = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

/** Words without which a sentence says something else: denials, and what must not be given away. */
const WEIGHTY = [
  [/\bnot?\b|\bnothing\b|n’t\b/i, /\b(?:not?|none|nothing|neither)\b/i],
  [/password/i, /password/i],
  [/private key/i, /private key/i],
  [/imitates/i, /imitates|impersonates/i],
  [/sanctions/i, /sanction/i],
  [/stranger/i, /stranger|third party|somebody else|unknown person|other hands/i],
] as const;

describe.each(Object.entries(translated))('%s', (language, warnings) => {
  const texts = textsOf(language);

  test.each(Object.entries(warnings))('%s says what the English says', (key, { text, back }) => {
    expect(texts[key]?.message, 'changed since it was translated back').toBe(text);
    const original = (english as Texts)[key]?.message ?? '';
    expect(marks(back)).toEqual(marks(original));
    for (const [inEnglish, inBack] of WEIGHTY) {
      if (inEnglish.test(original)) expect(back).toMatch(inBack);
    }
  });
});

test('no language is left out', () => {
  expect(new Set(Object.values(translated).map((warnings) => Object.keys(warnings).join())).size).toBe(1);
  expect(Object.keys(translated)).toHaveLength(10);
});
