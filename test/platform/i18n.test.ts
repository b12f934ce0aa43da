import { afterEach, describe, expect, test, vi } from 'vitest';
import { plural, textDirection, textLocale } from '../../src/platform/i18n.ts';

const world = vi.hoisted(() => ({ ui: 'en-GB', texts: {} as Record<string, string> }));

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    i18n: {
      getUILanguage: () => world.ui,
      getMessage: (key: string, values: readonly string[] = []) =>
        (world.texts[key] ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? ''),
    },
  },
}));

function speak(ui: string, texts: Record<string, string>): void {
  world.ui = ui;
  world.texts = texts;
}

afterEach(() => speak('en-GB', {}));

describe('plural forms', () => {
  const RUSSIAN = {
    locale: 'ru',
    badge_counted_one: '$1 инцидент',
    badge_counted_few: '$1 инцидента',
    badge_counted_many: '$1 инцидентов',
    badge_counted_other: '$1 инцидента',
  };

  test.each([
    [1, '1 инцидент'],
    [3, '3 инцидента'],
    [5, '5 инцидентов'],
    [21, '21 инцидент'],
    [11, '11 инцидентов'],
  ])('%d in Russian, which has four', (count, told) => {
    speak('ru-RU', RUSSIAN);
    expect(plural('badge_counted', count)).toBe(told);
  });

  test.each([1, 2])('%d in Japanese, which has one', (count) => {
    speak('ja', { locale: 'ja', badge_counted_other: '$1件' });
    expect(plural('badge_counted', count)).toBe(`${count}件`);
  });

  test.each([
    [0, '0 incidente'],
    [1, '1 incidente'],
    [2, '2 incidentes'],
  ])('%d in Portuguese, where none is one', (count, told) => {
    speak('pt-BR', { locale: 'pt-BR', badge_counted_one: '$1 incidente', badge_counted_other: '$1 incidentes' });
    expect(plural('badge_counted', count)).toBe(told);
  });

  test('a form that is missing is told in the general one', () => {
    speak('ru', { locale: 'ru', badge_counted_other: '$1 инц.' });
    expect(plural('badge_counted', 5)).toBe('5 инц.');
  });

  test('further values follow the number', () => {
    speak('en', { locale: 'en-GB', list_old_other: '$2: $1 days' });
    expect(plural('list_old', 1400, ['1 July'])).toBe('1 July: 1,400 days');
  });
});

describe('the language of figures and dates', () => {
  test.each([
    ['the browser’s own kind of the language', 'en-US', 'en-GB', 'en-US'],
    ['that of the texts, where the browser speaks another', 'cs', 'en-GB', 'en-GB'],
  ])('is %s', (_what, ui, texts, locale) => {
    speak(ui, { locale: texts });
    expect(textLocale()).toBe(locale);
  });
});

test('texts in a language that runs from the left do so in a browser that runs from the right', () => {
  speak('ar', { locale: 'en-GB' });
  expect(textDirection()).toBe('ltr');
});
