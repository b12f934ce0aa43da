import { expect, test } from 'vitest';
import { customersHit } from '../../../src/core/record/customers-hit.ts';
import type { Incident } from '../../../src/core/record/incident.ts';
import { incident } from '../../support/records.ts';

const told = (...incidents: readonly Incident[]) => customersHit(incidents, 'venue').map(({ id }) => id);
const seizure = (over: Partial<Incident> = {}) =>
  incident({ id: 'seizure', kind: 'seizure', customers: 'partial', ...over });

test.each<[string, Incident]>([
  ['a theft that counts', incident({ id: 'seizure' })],
  ['a seizure after which customers were left short', seizure()],
])('%s says what became of customers', (_what, one) => {
  expect(told(one)).toEqual(['seizure']);
});

test.each<[string, Incident]>([
  ['after which nothing is known', seizure({ customers: 'unknown' })],
  ['after which everybody was made whole', seizure({ customers: 'made-whole' })],
  ['of another platform', seizure({ platform: 'other' })],
  ['that hit imitators', seizure({ victimOf: 'imitators-of-the-platform' })],
  ['of low confidence', seizure({ confidence: 'low' })],
])('a seizure %s says nothing', (_what, one) => {
  expect(told(one)).toEqual([]);
});

test('an event that counts is not told again by the seizure that followed', () => {
  expect(told(incident({ id: 'theft' }), seizure({ sameEvent: 'theft' }))).toEqual(['theft']);
});
