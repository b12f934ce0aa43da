import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Lookalike } from '../../src/core/lookalike/lookalike.ts';
import { draftUrl, reportSubject, reportText } from '../../src/words/report-text.ts';
import { listing, SOURCE, TODAY } from '../support/records.ts';
import { addressReport, unlistedReport } from './support/reports.ts';

vi.mock('../../src/platform/browser.ts', async () => {
  const { englishBrowser } = await import('./support/english-browser.ts');
  return { browser: englishBrowser };
});

const lookalike: Lookalike = {
  brand: 'venue',
  domain: 'venue.example',
  kind: 'brand-and-words',
  sure: 'beyond-doubt',
  because: { label: 'venue-login', start: 0, end: 5, imitates: 'venue', differences: [], baits: ['login'] },
};
const report = unlistedReport('venue-login.example', {
  lookalike,
  phishing: { host: 'venue-login.example', source: SOURCE },
});

beforeEach(() => vi.restoreAllMocks());

describe('a report', () => {
  test('holds what was said, the evidence, the source and the list', () => {
    const text = reportText(report, TODAY, '');
    expect(text).toMatch(/About: venue-login\.example/);
    expect(text).toMatch(/imitates Venue/);
    expect(text).toMatch(/impersonates-brand, listed-phishing, brand-and-words of venue/);
    expect(text).toContain(SOURCE.url);
    expect(text).toContain('2026.11.25');
  });

  test('adds a person’s own words, and only where there are some', () => {
    expect(reportText(report, TODAY, ' It is ours. ')).toMatch(/In my words: It is ours\.$/);
    expect(reportText(report, TODAY, '  ')).not.toMatch(/In my words/);
  });

  test('names the listed path of a shared host', () => {
    const phishing = { host: 'sites.example/view/x', source: SOURCE };
    expect(reportSubject(unlistedReport('sites.example', { phishing }))).toBe('sites.example/view/x');
  });

  test('adds what a card said beyond the list’s word, as loud as it was said', () => {
    const text = reportText(addressReport([]), TODAY, '', ['resembles-known', 'other-network']);
    expect(text).toMatch(/Caveat said: Danger/);
    expect(text).toMatch(/- It looks like an address that you know, and is another one\./);
    expect(text).toMatch(/- It belongs to another network than the one chosen on the page\./);
    expect(text).toMatch(/Evidence: resembles-known, other-network/);
  });

  test.each([
    ['imitated-by-button', 'Danger'],
    ['swapped-by-button', 'Caution'],
  ] as const)('says of a copy button that put something else there what its card said: %s', (said, level) => {
    const text = reportText(addressReport([]), TODAY, '', [said]);
    expect(text).toContain(`Caveat said: ${level}`);
    expect(text).toContain('This button put another address on the clipboard');
  });

  test('is made for an address too', () => {
    expect(reportText(addressReport([{ listing: listing() }]), TODAY, '')).toMatch(/About: 0x098b716b/);
  });
});

describe('a draft', () => {
  test('is the project’s page for a new issue, filled in', () => {
    const url = new URL(draftUrl('https://code.example/caveat/', 'a.example', 'text & more') ?? '');
    expect(url.pathname).toBe('/caveat/issues/new');
    expect(url.searchParams.get('title')).toBe('Wrong: a.example');
    expect(url.searchParams.get('body')).toBe('text & more');
  });

  test('is not offered where an address could not hold it', () => {
    expect(draftUrl('https://code.example/caveat', 'a.example', 'x'.repeat(9_000))).toBeUndefined();
  });

  test.each(['', 'nonsense', 'javascript:alert(1)', 'http://code.example'])('is not offered for “%s”', (project) => {
    expect(draftUrl(project, 'a.example', '')).toBeUndefined();
  });
});
