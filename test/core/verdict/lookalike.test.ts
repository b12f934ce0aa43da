import { describe, expect, test } from 'vitest';
import type { Lookalike } from '../../../src/core/lookalike/lookalike.ts';
import { isBlocked } from '../../../src/core/verdict/is-blocked.ts';
import { judgeSite } from '../../../src/core/verdict/judge-site.ts';
import type { SiteFacts } from '../../../src/core/verdict/site-facts.ts';
import { coverage, event, type SiteParts, SOURCE, siteFacts, TODAY } from '../../support/records.ts';

const lookalike: Lookalike = {
  brand: 'venue',
  domain: 'venue.example',
  kind: 'brand-and-words',
  sure: 'beyond-doubt',
  because: { label: 'venue-login', start: 0, end: 5, imitates: 'venue', differences: [], baits: ['login'] },
};
const stranger = (over: Partial<SiteFacts> = {}): SiteFacts => ({
  host: 'venue-login.example',
  incidents: [],
  coverage,
  version: '1',
  ...over,
});
const judge = (over: Partial<SiteFacts>) => judgeSite(stranger(over), TODAY);

describe('a host that imitates a brand', () => {
  test.each([
    ['beyond-doubt', 'danger', 'impersonates-brand', true],
    ['likely', 'caution', 'resembles-brand', false],
    ['possible', 'caution', 'resembles-brand', false],
  ] as const)('when it is %s: %s', (sure, level, reason, blocked) => {
    const verdict = judge({ lookalike: { ...lookalike, sure } });
    expect(verdict).toMatchObject({ level, reasons: [reason], lookalike: { brand: 'venue' } });
    expect(isBlocked(verdict)).toBe(blocked);
  });

  test('and is listed as phishing too: both are said', () => {
    const verdict = judge({ lookalike, phishing: { host: 'venue-login.example', source: SOURCE } });
    expect(verdict.reasons).toEqual(['impersonates-brand', 'listed-phishing']);
  });
});

describe('what is stopped', () => {
  const ofac = { authority: 'OFAC', listed: '2022-04-05', source: SOURCE };
  const blocks = (parts: SiteParts, today = TODAY) => isBlocked(judgeSite(siteFacts(parts), today));

  test.each([
    ['designated today', { platform: { designations: [ofac] } }, true],
    ['a designation that was lifted', { platform: { designations: [{ ...ofac, delisted: '2025-03-21' }] } }, false],
    [
      'a designation on a domain in a successor’s hands',
      { platform: { designations: [ofac] }, domain: { heldBy: 'successor' } },
      false,
    ],
    ['seized', { platform: { events: [event('seized', '2025-03-06')] }, domain: { heldBy: 'authority' } }, false],
    ['insolvent', { platform: { events: [event('insolvent', '2022-11-11')] }, domain: { heldBy: 'estate' } }, false],
    [
      'closed, holder unknown',
      { platform: { events: [event('closed', '2019-01-01')] }, domain: { heldBy: 'unknown' } },
      false,
    ],
    ['in a stranger’s hands', { domain: { heldBy: 'stranger' } }, false],
    [
      'listed phishing that is an active platform’s verified domain',
      { phishing: { host: 'venue.example', source: SOURCE } },
      false,
    ],
    [
      'listed phishing on a domain that nobody verified lately',
      { phishing: { host: 'venue.example', source: SOURCE }, domain: { verified: '2024-01-01' } },
      true,
    ],
  ] as const)('%s: %s', (_what, parts, expected) => {
    expect(blocks(parts as SiteParts)).toBe(expected);
  });

  test('a hijacked domain, while it lasts', () => {
    const hijacks = [{ from: '2022-08-09', until: '2022-08-10', source: SOURCE }];
    expect(blocks({ domain: { hijacks } }, '2022-08-09')).toBe(true);
    expect(blocks({ domain: { hijacks } }, '2022-08-11')).toBe(false);
  });
});
