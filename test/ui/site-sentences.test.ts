import { expect, test, vi } from 'vitest';
import type { Incident } from '../../src/core/record/incident.ts';
import { siteSentences } from '../../src/words/site-sentences.ts';
import { event, incident, type SiteParts, SOURCE, TODAY } from '../support/records.ts';
import { siteReport, unlistedReport } from './support/reports.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('./support/english-browser.ts')).englishBrowser,
}));

const first = (parts: SiteParts) => siteSentences(siteReport(parts), TODAY)[0];
const unpaid = (over: Partial<Incident> = {}) => incident({ date: '2024-07-18', customers: 'not-repaid', ...over });
const listed = { authority: 'OFAC', listed: '2022-08-08', source: SOURCE };
const byOperator = (strength: 'charged' | 'convicted') => ({
  actor: 'boss',
  by: 'a court',
  strength,
  relation: 'operator' as const,
  date: '2023-09-07',
});

test.each<[string, SiteParts, string]>([
  [
    'sanctions, each authority once with its first listing',
    {
      platform: {
        designations: [listed, { ...listed, listed: '2024-01-02' }, { ...listed, authority: 'EU', listed: '2025-02' }],
      },
    },
    'Under sanctions now: OFAC since 8 August 2022 and EU since February 2025.',
  ],
  [
    'sanctions on somebody whose domain this may not be',
    { platform: { designations: [listed] }, domain: { heldBy: 'unknown', verified: undefined } as never },
    'Under sanctions now: OFAC since 8 August 2022. That this domain is theirs is not verified.',
  ],
  [
    'sanctions that were lifted',
    { platform: { designations: [{ ...listed, delisted: '2025-03-21' }] } },
    'No longer under sanctions: OFAC from 8 August 2022 to 21 March 2025.',
  ],
  [
    'a hijack',
    { domain: { hijacks: [{ from: '2026-11-24', source: SOURCE }] } },
    'Since 24 November 2026 this domain has been serving somebody else’s page, says A court.',
  ],
  [
    'a seizure',
    { platform: { events: [event('seized', '2025-03-06')] } },
    'Seized by the authorities on 6 March 2025, says A court.',
  ],
  ['a seized domain', { domain: { heldBy: 'authority' } }, 'A court or police force holds this domain.'],
  [
    'charged operators',
    { incidents: [incident({ kind: 'fraud', attributions: [byOperator('charged')] })] },
    'The people who ran it are charged: A. Boss (by a court, 2023).',
  ],
  [
    'operators convicted of an exit scam',
    { incidents: [incident({ kind: 'exit-scam', attributions: [byOperator('convicted')] })] },
    'People who ran it were convicted of taking customers’ money: A. Boss (by a court, 2023).',
  ],
  [
    'a stranger’s domain',
    { domain: { heldBy: 'stranger', verified: '2026-06-21' } },
    'This domain no longer belongs to Venue: a stranger holds it, as seen on 21 June 2026.',
  ],
  [
    'insolvency',
    { platform: { events: [event('insolvent', '2022-11-11')] } },
    'Insolvent since 11 November 2022, says A court.',
  ],
  [
    'an orderly closure',
    { platform: { events: [event('closed-orderly', '2024-05')] } },
    'Closed in good order in May 2024, says A court.',
  ],
  [
    'a closure after which nobody knows who holds the domain',
    { platform: { events: [event('closed', '2024-05-01')] }, domain: { heldBy: 'unknown' } },
    'Closed on 1 May 2024, says A court. Who holds this domain now is not known.',
  ],
  [
    'unpaid customers',
    { incidents: [unpaid({ lossUsd: 235_000_000 })] },
    'Customers have not been repaid what was lost on 18 July 2024 (about $235 million).',
  ],
  [
    'customers paid in part',
    { incidents: [unpaid({ customers: 'partial' })] },
    'Customers have got back only part of what was lost on 18 July 2024 (about $5 million).',
  ],
  [
    'customers left unpaid twice',
    { incidents: [unpaid(), unpaid({ id: 'b', date: '2023' })] },
    'After 2 incidents customers were left without all or part of their money; the last was on 18 July 2024.',
  ],
  [
    'a recent loss',
    { incidents: [incident({ date: '2026-02-21', lossUsd: 1_463_000_000 })] },
    'Hot wallets emptied on 21 February 2026: about $1.46 billion lost.',
  ],
  [
    'a recent leak',
    { incidents: [incident({ kind: 'data-breach', date: '2026-02', lossUsd: 0, records: 69_461 })] },
    'Data breach in February 2026: records of 69,461 people exposed.',
  ],
  [
    'one past incident',
    { incidents: [incident()] },
    'Hot wallets emptied on 7 May 2019: about $5 million lost, customers made whole.',
  ],
  [
    'several past incidents',
    { incidents: [incident(), incident({ id: 'b', date: '2017' })] },
    '2 incidents between 2017 and 2019 cost about $10 million; nothing that counts since.',
  ],
  [
    'imitators only',
    { incidents: [incident({ victimOf: 'imitators-of-the-platform', lossUsd: 0, customers: 'unknown' })] },
    'Hot wallets emptied on 7 May 2019: outcome for customers not known. The platform itself was not breached.',
  ],
  [
    'claims of low confidence only',
    { incidents: [incident({ confidence: 'low' })] },
    'Only claims of low confidence are on record; they decide nothing.',
  ],
  ['a platform without a record', {}, 'Nothing is on record about Venue as of 1 July 2026.'],
])('tells of %s', (_what, parts, sentence) => {
  expect(first(parts)).toBe(sentence);
});

test('says which list names a host as phishing, when, and whom it imitates', () => {
  const phishing = { host: 'fake.example', brand: 'venue', source: { publisher: 'A list' }, listed: '2026-10-01' };
  expect(siteSentences(unlistedReport('fake.example', { phishing }), TODAY)).toEqual([
    'Named as phishing by A list on 1 October 2026. It imitates Venue.',
  ]);
});

test('tells the loudest reason first and the others after it', () => {
  const parts = { platform: { events: [event('insolvent', '2022')] }, incidents: [unpaid(), incident({ id: 'old' })] };
  expect(siteSentences(siteReport(parts), TODAY)).toEqual([
    'Insolvent since 2022, says A court.',
    'Customers have not been repaid what was lost on 18 July 2024 (about $5 million).',
    '1 further incident on record, the last on 7 May 2019.',
  ]);
});
