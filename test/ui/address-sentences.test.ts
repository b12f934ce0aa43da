import { expect, test, vi } from 'vitest';
import type { ResolvedListing } from '../../src/core/verdict/address-facts.ts';
import { addressSentences } from '../../src/words/address-sentences.ts';
import { event, listing, platform } from '../support/records.ts';
import { addressReport } from './support/reports.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('./support/english-browser.ts')).englishBrowser,
}));

const venue = platform();
const closed = platform({ events: [event('closed', '2020')] });
const { category: _, ...uncategorised } = listing({ role: 'service' });

test.each<[string, ResolvedListing, string]>([
  [
    'a sanction',
    { listing: listing({ category: 'sanctioned', listed: '2022-04-14' }) },
    'On a sanctions list since 14 April 2022, says A court.',
  ],
  [
    'a lifted sanction',
    { listing: listing({ category: 'sanctioned', listed: '2022-08-08', delisted: '2025-03-21' }) },
    'Was on a sanctions list until 21 March 2025, says A court.',
  ],
  ['a theft', { listing: listing(), platform: venue }, 'Tied to a theft from Venue, says A court.'],
  [
    'a theft that is ascribed to a state',
    { listing: listing({ category: 'state-theft' }), platform: venue },
    'Tied to a theft from Venue that is ascribed to a state, says A court.',
  ],
  ['a scam', { listing: listing({ category: 'scam' }) }, 'Named as a scam’s address by A court.'],
  ['a ransom', { listing: listing({ category: 'ransomware' }) }, 'Named as a ransom address by A court.'],
  [
    'a frozen address',
    { listing: listing({ category: 'frozen-by-issuer', listed: '2023-05-01' }) },
    'Frozen by the token’s issuer on 1 May 2023, says A court.',
  ],
  ['a service', { listing: uncategorised, platform: venue }, 'A wallet of Venue, says A court.'],
  [
    'a closed platform’s wallet',
    { listing: uncategorised, platform: closed },
    'A wallet of Venue, which is out of business: money sent there may be lost.',
  ],
  [
    'a robbed wallet',
    { listing: listing({ role: 'victim-wallet' }), platform: venue },
    'A robbed wallet of Venue. This accuses nobody.',
  ],
  ['returned funds', { listing: listing({ returned: '2023-04-03' }) }, 'The funds were given back on 3 April 2023.'],
])('tells of %s', (_what, resolved, sentence) => {
  expect(addressSentences(addressReport([resolved]))[0]).toBe(sentence);
});

test('says that a claim is a lead where its confidence is low', () => {
  expect(addressSentences(addressReport([{ listing: listing({ confidence: 'low' }) }]))).toEqual([
    'The claims are of low confidence: leads, not findings.',
    'Tied to a theft, says A court.',
  ]);
});

test('says that a checksum is wrong', () => {
  expect(addressSentences(addressReport([], { checksum: 'invalid' }))).toEqual([
    'Its checksum is wrong: it was mistyped or altered.',
  ]);
});

test('says up to which day nothing is on record', () => {
  expect(addressSentences(addressReport([]))).toEqual([
    'Nothing is on record about this address as of 28 September 2026.',
  ]);
});
