import { expect, test, vi } from 'vitest';
import { findIncidents, reportPlatform, reportRecords } from '../../src/background/records.ts';
import { findAddresses } from '../../src/background/records-addresses.ts';
import type { List } from '../../src/core/list/list.ts';
import type { Listing } from '../../src/core/record/listing.ts';
import { coverage, domain, incident, platform, SOURCE, TODAY } from '../support/records.ts';

const listing = (over: Partial<Listing>): Listing => ({
  chain: 'eth',
  address: '0xAbC1',
  label: 'Venue thief',
  sources: [SOURCE],
  confidence: 'high',
  ...over,
});

const tables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  incidents: { '2019-05-venue': incident(), older: incident({ id: 'older', date: '2017' }) },
  platforms: { venue: platform({ incidents: ['2019-05-venue', 'older'] }) },
  domains: { 'venue.example': domain() },
  actors: {},
  collections: {},
  addresses: {
    '0xabc1': { address: '0xabc1', listings: [listing({ incident: '2019-05-venue' })] },
    other: { address: 'other', listings: [listing({ address: 'other', label: 'Wallet', platform: 'venue' })] },
    // The same listing under another spelling of the address.
    '0xABC1': { address: '0xABC1', listings: [listing({ incident: '2019-05-venue' })] },
  },
};

const makeList = () => {
  const all = vi.fn(async (table: string) => Object.values(tables[table] ?? {}));
  const list = {
    version: '2026.11.25',
    date: TODAY,
    coverage,
    has: (table: string, key: string) => Object.hasOwn(tables[table] ?? {}, key),
    find: async (table: string, key: string) => tables[table]?.[key],
    all,
  } as unknown as List;
  return { list, all };
};

test('tells the whole record in short', async () => {
  const { incidents, version } = await reportRecords(makeList().list);
  expect(incidents.map(({ id }) => id)).toEqual(['2019-05-venue', 'older']);
  expect(version).toBe('2026.11.25');
});

test('tells a platform with its domains, incidents and the level of each domain', async () => {
  const report = await reportPlatform(makeList().list, 'venue', Date.parse(TODAY));
  expect(report).toMatchObject({
    platform: { name: 'Venue' },
    domains: [{ host: 'venue.example' }],
    incidents: [{ id: '2019-05-venue' }, { id: 'older' }],
    levels: { 'venue.example': 'note' },
  });
});

test('says that a platform is not on record', async () => {
  expect(await reportPlatform(makeList().list, 'nobody', 0)).toEqual({ failure: 'not-found', detail: 'nobody' });
});

test('gives full incidents in the order asked for', async () => {
  const found = await findIncidents(makeList().list, ['older', 'nothing', '2019-05-venue']);
  expect(found.map(({ id }) => id)).toEqual(['older', '2019-05-venue']);
});

test.each([
  ['a part of the address, whatever its case', { text: 'ABC' }, ['0xAbC1']],
  ['a part of its label', { text: 'wallet' }, ['other']],
  ['an incident', { incident: '2019-05-venue' }, ['0xAbC1']],
  ['a platform', { platform: 'venue' }, ['other']],
  ['an actor that none is tied to', { actor: 'dprk' }, []],
])('finds addresses by %s, each once', async (_, query, found) => {
  const { addresses, total } = await findAddresses(makeList().list, query);
  expect(addresses.map(({ address }) => address)).toEqual(found);
  expect(total).toBe(found.length);
});

test('reads the addresses of a list once', async () => {
  const { list, all } = makeList();
  await findAddresses(list, { text: 'a' });
  await findAddresses(list, { text: 'b' });
  expect(all).toHaveBeenCalledTimes(1);
});
