import { expect, test } from 'vitest';
import { mentionedIn, nameRecords } from '../../src/background/name-records.ts';
import { todayFor } from '../../src/background/today.ts';
import type { List } from '../../src/core/list/list.ts';
import { incident, platform } from '../support/records.ts';

const RECORDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  actors: {
    lazarus: { id: 'lazarus', name: 'Lazarus Group', state: 'KP' },
    someone: { id: 'someone', name: 'Someone' },
  },
  platforms: { venue: platform() },
};
const list = {
  find: async (table: string, key: string) => RECORDS[table]?.[key],
  all: async () => [{ id: 'un-2019', name: 'UN 2019', incidents: ['2019-05-venue'] }],
} as unknown as List;

const attributed = incident({
  attributions: [
    { actor: 'lazarus', by: 'UN', strength: 'attributed' },
    { actor: 'nobody', by: 'Press', strength: 'alleged' },
  ],
});

test('every id that an incident mentions gets its name, and one without a record gets none', async () => {
  const names = await nameRecords(list, mentionedIn([attributed]));
  expect(names).toEqual({
    actors: { lazarus: 'Lazarus Group' },
    states: { lazarus: 'KP' },
    platforms: { venue: 'Venue' },
    hosts: { venue: 'venue.example' },
    collections: { '2019-05-venue': [{ id: 'un-2019', name: 'UN 2019' }] },
  });
});

test('an incident in no collection has none', async () => {
  const names = await nameRecords(list, mentionedIn([incident({ id: '2020-01-other' })]));
  expect(names.collections).toEqual({});
});

test.each([
  ['the clock’s day', '2026-11-20', '2026-11-25T10:00:00Z', '2026-11-25'],
  ['the list’s own where the clock runs behind', '2026-11-20', '2020-01-01T00:00:00Z', '2026-11-20'],
])('today is %s', (_which, date, now, today) => {
  expect(todayFor({ date }, Date.parse(now))).toBe(today);
});
