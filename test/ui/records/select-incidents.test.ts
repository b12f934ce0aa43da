import { expect, test, vi } from 'vitest';
import { type Filters, NO_FILTERS } from '../../../src/records/filters.ts';
import { selectIncidents, toldClaim } from '../../../src/records/select-incidents.ts';
import { englishBrowser } from '../support/english-browser.ts';
import { searched } from './support/summary.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: englishBrowser }));

const select = (filters: Partial<Filters>) => selectIncidents(searched(), { ...NO_FILTERS, ...filters });
const ids = (filters: Partial<Filters>) => select(filters).map(({ incident }) => incident.id);

const [BITPOINT, RONIN, OTHER, ENFORCED] = ['2019-07-bitpoint', '2022-03-ronin', '2025-02-other', '2011-06-other'];

test('shows everything, newest first, where nothing is asked', () => {
  expect(ids({})).toEqual([OTHER, RONIN, BITPOINT, ENFORCED]);
});

test.each([
  ['a name, whatever its case', 'bitPOINT', [BITPOINT]],
  ['an alias in another script', 'ビットポイント', [BITPOINT]],
  ['half of a domain', 'bitpoint.co', [BITPOINT]],
  ['a pasted address of a site', 'https://www.bitpoint.co.jp/?a=1', [BITPOINT]],
  ['a name without its accent', 'other', [OTHER, ENFORCED]],
  ['a kind in words', 'bridge exploited', [RONIN]],
  ['a country', 'japan', [BITPOINT]],
  ['a year', '2025', [OTHER]],
  ['an actor by its alias', 'hidden cobra', [OTHER, RONIN]],
  ['an actor above the one that is named', 'lazarus', [OTHER, RONIN]],
  ['words about the incident and about a claim', 'vietnam lazarus', [RONIN]],
  ['what nobody is called', 'zzz', []],
])('finds by %s', (_, text, found) => {
  expect(ids({ text })).toEqual(found);
});

test('words about claims must meet in one claim: what the FBI ascribes to Lazarus', () => {
  expect(ids({ text: 'FBI Lazarus' })).toEqual([RONIN]);
  expect(ids({ actor: 'lazarus', by: 'FBI' })).toEqual([RONIN]);
});

test('tells the claim that was asked for', () => {
  expect(select({ text: 'elliptic' }).map((one) => toldClaim(one)?.by)).toEqual(['Elliptic', 'Elliptic']);
  expect(select({ by: 'Elliptic' }).map((one) => toldClaim(one)?.by)).toEqual(['Elliptic', 'Elliptic']);
});

test('tells the firmest claim where none was asked for', () => {
  expect(select({}).map((one) => toldClaim(one)?.strength)).toEqual(['charged', 'attributed', 'alleged', undefined]);
});

test.each([
  ['years', { from: 2019, to: 2022 }, [RONIN, BITPOINT]],
  ['kind', { kind: 'bridge-exploit' }, [RONIN]],
  ['country', { country: 'DE' }, [OTHER]],
  ['actor with those below', { actor: 'dprk' }, [OTHER, RONIN, BITPOINT]],
  ['strength', { strength: 'alleged' }, [BITPOINT]],
  ['official claims', { strength: 'official' }, [OTHER, RONIN]],
  ['nobody named', { strength: 'nobody' }, [ENFORCED]],
  ['customers who were not paid back in full', { customers: 'unpaid' }, [OTHER]],
  ['loss', { loss: 10_000_000 }, [RONIN, BITPOINT]],
  ['collection', { collection: 'panel' }, [RONIN]],
  ['only what counts', { counted: true }, [OTHER, RONIN, BITPOINT]],
  ['several at once', { actor: 'dprk', customers: 'made-whole', from: 2020 }, [RONIN]],
] as const)('filters by %s', (_, filters, left) => {
  expect(ids(filters)).toEqual(left);
});

test.each([
  ['oldest', [ENFORCED, BITPOINT, RONIN, OTHER]],
  ['loss', [RONIN, BITPOINT, OTHER, ENFORCED]],
  ['name', [BITPOINT, OTHER, ENFORCED, RONIN]],
] as const)('sorts by %s', (sort, order) => {
  expect(ids({ sort })).toEqual(order);
});
