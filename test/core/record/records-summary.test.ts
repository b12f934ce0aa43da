import { expect, test } from 'vitest';
import { summariseRecords } from '../../../src/core/record/records-summary.ts';
import { coverage, incident, platform, SOURCE } from '../../support/records.ts';

const head = { version: '2026.11.25', date: '2026-11-25', coverage };
const none = { incidents: [], platforms: [], actors: [], collections: [] };

test('lists incidents newest first, without texts and sources', () => {
  const { incidents } = summariseRecords({
    ...head,
    ...none,
    incidents: [incident(), incident({ id: 'b', date: '2020' })],
  });
  expect(incidents.map(({ id }) => id)).toEqual(['b', '2019-05-venue']);
  expect(incidents[1]).toEqual({
    id: '2019-05-venue',
    date: '2019-05-07',
    platform: 'venue',
    kind: 'hot-wallet-theft',
    lossUsd: 5_000_000,
    customers: 'made-whole',
    countries: ['MT'],
    counts: true,
    attributions: [],
  });
});

test('says whether an incident counts, since its assets are left out', () => {
  const uncounted = incident({ kind: 'enforcement' });
  expect(summariseRecords({ ...head, ...none, incidents: [uncounted] }).incidents[0]?.counts).toBe(false);
});

test('leaves out empty lists of names', () => {
  const { platforms } = summariseRecords({ ...head, ...none, platforms: [platform({ hosts: [] })] });
  expect(platforms).toEqual([{ id: 'venue', name: 'Venue', kind: 'exchange', country: 'MT' }]);
});

test('orders platforms by name, the same on every machine', () => {
  const named = ['b', 'A', 'ä', 'c'].map((name) => platform({ id: name, name }));
  expect(summariseRecords({ ...head, ...none, platforms: named }).platforms.map(({ name }) => name)).toEqual([
    'A',
    'b',
    'c',
    'ä',
  ]);
});

test('keeps of an actor what leads to it and to those above it', () => {
  const actor = {
    id: 'a',
    name: 'A',
    aliases: ['B'],
    state: 'KP',
    parent: 'p',
    summary: 's',
    sources: [SOURCE],
    children: [],
    incidents: [],
  };
  expect(summariseRecords({ ...head, ...none, actors: [actor] }).actors).toEqual([
    { id: 'a', name: 'A', state: 'KP', parent: 'p', aliases: ['B'] },
  ]);
});
