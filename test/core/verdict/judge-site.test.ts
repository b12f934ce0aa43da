import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/core/record/attribution.ts';
import type { Incident } from '../../../src/core/record/incident.ts';
import { judgeSite } from '../../../src/core/verdict/judge-site.ts';
import { event, incident, type SiteParts, SOURCE, siteFacts, TODAY } from '../../support/records.ts';

function judge(parts: SiteParts, today = TODAY) {
  const { level, reasons } = judgeSite(siteFacts(parts), today);
  return { level, reasons };
}

const recentTheft = (over: Partial<Incident> = {}) => incident({ id: '2025-02-venue', date: '2025-02-21', ...over });

describe('a site with incidents', () => {
  test('has no level when nothing is on record', () => {
    expect(judge({})).toEqual({ level: 'none', reasons: [] });
  });

  test('is a note for an old theft that was made good', () => {
    expect(judge({ incidents: [incident()] })).toEqual({ level: 'note', reasons: ['past-incident'] });
  });

  test.each([
    ['ten million net', { lossUsd: 10_000_000 }, 'caution'],
    ['ten million of which some came back', { lossUsd: 10_000_000, recoveredUsd: 1 }, 'note'],
    ['one million, customers not whole', { lossUsd: 1_000_000, customers: 'promised' }, 'caution'],
    ['one million, customers whole', { lossUsd: 1_000_000 }, 'note'],
    ['ten thousand records', { lossUsd: 0, records: 10_000 }, 'caution'],
    ['fewer records', { lossUsd: 0, records: 9_999 }, 'note'],
    ['a failed attempt', { kind: 'attempted', lossUsd: 20_000_000 }, 'note'],
    ['a fine', { kind: 'enforcement', lossUsd: 20_000_000 }, 'note'],
    ['a theft from imitators', { lossUsd: 20_000_000, victimOf: 'imitators-of-the-platform' }, 'note'],
    ['a claim of low confidence', { lossUsd: 20_000_000, confidence: 'low' }, 'none'],
    ['another platform that it only concerns', { lossUsd: 20_000_000, platform: 'other', also: ['venue'] }, 'note'],
  ] as const)('within two years, %s', (_what, over, level) => {
    expect(judge({ incidents: [recentTheft(over)] }).level).toBe(level);
  });

  test('is a caution for a data theft up to the day two years later, and a note after it', () => {
    const incidents = [incident({ date: '2024-12-26', kind: 'data-breach', lossUsd: 0, records: 69_461 })];
    expect(judge({ incidents }, '2026-12-26')).toEqual({ level: 'caution', reasons: ['recent-incident'] });
    expect(judge({ incidents }, '2026-12-27')).toEqual({ level: 'note', reasons: ['past-incident'] });
  });

  test.each([
    ['an exchange for ten years', 'exchange', '2016-11-25', 'caution'],
    ['an exchange no longer', 'exchange', '2016-11-24', 'note'],
    ['a decentralised exchange for three years', 'dex', '2023-11-25', 'caution'],
    ['a decentralised exchange no longer', 'dex', '2023-11-24', 'note'],
  ] as const)('unpaid customers weigh on %s', (_what, kind, date, level) => {
    expect(judge({ platform: { kind }, incidents: [incident({ date, customers: 'not-repaid' })] }).level).toBe(level);
  });

  test('partial repayment that was final does not weigh', () => {
    const partial = incident({ date: '2022-01-01', customers: 'partial' });
    expect(judge({ incidents: [partial] }).reasons).toEqual(['unpaid-customers']);
    expect(judge({ incidents: [{ ...partial, customersFinal: true }] }).reasons).toEqual(['past-incident']);
  });

  test('two large losses in three years are named, one event told twice is not', () => {
    const first = incident({ id: 'a', date: '2024-06-01', lossUsd: 12_000_000 });
    const second = incident({ id: 'b', date: '2024-09-01', lossUsd: 15_000_000 });
    expect(judge({ incidents: [first, second] }).reasons).toEqual(['repeated-incidents']);
    expect(judge({ incidents: [first, { ...second, sameEvent: 'a' }] }).reasons).toEqual(['past-incident']);
  });

  test('being robbed by a state does not raise the level', () => {
    const lazarus: Attribution = { actor: 'lazarus', by: 'FBI', strength: 'charged', relation: 'outsider' };
    expect(judge({ incidents: [incident({ attributions: [lazarus] })] }).level).toBe('note');
  });

  test('what lies after today is not known yet', () => {
    expect(judge({ incidents: [recentTheft({ lossUsd: 20_000_000 })] }, '2025-01-01').level).toBe('none');
  });
});

describe('totals', () => {
  test('count each event once, net of what came back', () => {
    const verdict = judgeSite(
      siteFacts({
        incidents: [
          incident({ id: 'theft', lossUsd: 72_000_000 }),
          incident({ id: 'retold', lossUsd: 70_000_000, sameEvent: 'theft' }),
          incident({ id: 'other', lossUsd: 31_500_000, recoveredUsd: 14_000_000 }),
          incident({ id: 'fine', kind: 'enforcement', lossUsd: 850_000_000 }),
        ],
      }),
      TODAY,
    );
    expect(verdict).toMatchObject({ counted: 2, lostUsd: 89_500_000 });
  });
});

describe('a platform in trouble', () => {
  const ofac = { authority: 'OFAC', listed: '2022-04-05', source: SOURCE };

  test('designated now is a danger; designated and seized says both', () => {
    expect(judge({ platform: { designations: [ofac] } })).toEqual({ level: 'danger', reasons: ['sanctioned'] });
    expect(
      judge({
        platform: { designations: [ofac], events: [event('seized', '2025-03-06')] },
        domain: { heldBy: 'authority' },
      }),
    ).toEqual({ level: 'danger', reasons: ['sanctioned', 'seized'] });
  });

  test('a designation on a domain that nobody verified is no danger', () => {
    const { verified: _, ...unverified } = siteFacts().domain ?? { verified: undefined };
    const facts = { ...siteFacts({ platform: { designations: [ofac] } }), domain: unverified };
    expect(judgeSite(facts as ReturnType<typeof siteFacts>, TODAY).level).toBe('caution');
  });

  test('a designation that was lifted is history, and was not history before that day', () => {
    const parts = { platform: { designations: [{ ...ofac, delisted: '2025-03-21' }] } };
    expect(judge(parts)).toEqual({ level: 'caution', reasons: ['formerly-sanctioned'] });
    expect(judge(parts, '2025-03-20')).toEqual({ level: 'danger', reasons: ['sanctioned'] });
  });

  test.each([
    ['insolvent', [event('insolvent', '2022-11-11')], 'estate', 'caution', ['insolvent']],
    ['open again', [event('insolvent', '2024-07-18'), event('reopened', '2025-10-24')], 'platform', 'none', []],
    ['closed in good order', [event('closed-orderly', '2023-02-09')], 'platform', 'note', ['closed']],
    ['closed, nobody knows who holds the name', [event('closed', '2019-01-01')], 'unknown', 'caution', ['closed']],
    ['in a stranger’s hands', [event('closed', '2019-01-01')], 'stranger', 'danger', ['changed-hands', 'closed']],
  ] as const)('%s', (_what, events, heldBy, level, reasons) => {
    expect(judge({ platform: { events }, domain: { heldBy } })).toEqual({ level, reasons });
  });

  test('closed with customers unpaid is a caution even when the domain is still theirs', () => {
    const parts = { platform: { events: [event('closed', '2014-01-01')] } };
    expect(judge({ ...parts, incidents: [incident({ date: '2013-12-01', customers: 'not-repaid' })] })).toMatchObject({
      level: 'caution',
      reasons: ['closed', 'past-incident'],
    });
  });

  const charged: Attribution = { actor: 'founder', by: 'DOJ', strength: 'charged', relation: 'operator' };

  test.each([
    ['operators charged, site still theirs', 'fraud', charged, 'platform', 'danger', 'operators-charged'],
    ['an exit scam, site still theirs', 'exit-scam', charged, 'platform', 'danger', 'exit-scam'],
    ['operators charged, an estate holds the site', 'fraud', charged, 'estate', 'note', 'past-incident'],
    ['an employee charged', 'insider', { ...charged, relation: 'insider' }, 'platform', 'note', 'past-incident'],
    ['operators acquitted', 'fraud', { ...charged, outcome: 'acquitted' }, 'platform', 'note', 'past-incident'],
    ['operators only alleged', 'fraud', { ...charged, strength: 'alleged' }, 'platform', 'note', 'past-incident'],
    ['operators fined', 'enforcement', charged, 'platform', 'note', 'past-incident'],
  ] as const)('%s', (_what, kind, attribution, heldBy, level, reason) => {
    const incidents = [incident({ kind, attributions: [attribution] })];
    expect(judge({ domain: { heldBy }, incidents })).toEqual({ level, reasons: [reason] });
  });

  test('a hijack is a danger while it lasts', () => {
    const hijacks = [{ from: '2022-08-09', until: '2022-08-10', source: SOURCE }];
    expect(judge({ domain: { hijacks } }, '2022-08-10')).toEqual({ level: 'danger', reasons: ['hijacked'] });
    expect(judge({ domain: { hijacks } }, '2022-08-11')).toEqual({ level: 'none', reasons: [] });
  });
});

describe('a site that a phishing list names', () => {
  const phishing = { host: 'venue.example', source: SOURCE };

  test('is a danger when no platform is known', () => {
    const { domain: _d, platform: _p, ...facts } = siteFacts({ phishing });
    expect(judgeSite(facts, TODAY)).toMatchObject({ level: 'danger', reasons: ['listed-phishing'] });
  });

  test('is not accused when it is the recently verified domain of an active platform', () => {
    expect(judge({ phishing })).toEqual({ level: 'none', reasons: [] });
  });

  test.each([
    ['verified too long ago', { verified: '2025-11-24' }, []],
    ['held by nobody known', { heldBy: 'unknown' }, []],
    ['of a platform that closed', {}, [event('closed-orderly', '2023-01-01')]],
  ] as const)('is accused when the domain is %s', (_what, domain, events) => {
    expect(judge({ phishing, domain, platform: { events } }).reasons).toContain('listed-phishing');
  });
});
