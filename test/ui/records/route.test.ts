import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTERS, SORTS, STRENGTH_CHOICES } from '../../../src/records/filters.ts';
import { parseRoute, type Route, recordHref, writeRoute } from '../../../src/records/route.ts';

test.each([
  ['', { kind: 'incidents', filters: NO_FILTERS }],
  ['#nonsense', { kind: 'incidents', filters: NO_FILTERS }],
  ['#/incident/2019-07-bitpoint-japan', { kind: 'record', record: 'incident', id: '2019-07-bitpoint-japan' }],
  ['#platform/bithumb', { kind: 'record', record: 'platform', id: 'bithumb' }],
  ['#/incident/', { kind: 'incidents', filters: NO_FILTERS }],
  ['#/platforms?q=bit&sort=name', { kind: 'platforms', text: 'bit', order: 'name' }],
  ['#/actors', { kind: 'actors' }],
  ['#/pictures?from=2019', { kind: 'pictures', filters: { ...NO_FILTERS, from: 2019 } }],
  ['#/address/%E0%A4%A', { kind: 'record', record: 'address', id: '%E0%A4%A' }],
] as const)('%s is read', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test.each([
  ['a year that is none', 'from=20x9'],
  ['a kind that does not exist', 'kind=magic'],
  ['a loss that is no number', 'loss=1e9'],
  ['an order that does not exist', 'sort=magic'],
  ['an empty choice', 'country='],
])('%s is left aside', (_, query) => {
  expect(parseRoute(`#/incidents?${query}`)).toEqual({ kind: 'incidents', filters: NO_FILTERS });
});

test('an id keeps its odd signs', () => {
  const id = 'bitcoincash:q/..?#%&é';
  expect(parseRoute(recordHref('address', id))).toEqual({ kind: 'record', record: 'address', id });
});

test('every view has an address that leads back to it', () => {
  const optional = <T>(choice: fc.Arbitrary<T>) => fc.option(choice, { nil: undefined });
  const year = optional(fc.integer({ min: 1000, max: 9999 }));
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const filters = fc.record({
    text: fc.string({ unit: 'grapheme' }),
    from: year,
    to: year,
    kind: optional(fc.constantFrom('fraud', 'insider')),
    country: optional(text),
    actor: optional(text),
    by: optional(text),
    strength: optional(fc.constantFrom(...STRENGTH_CHOICES)),
    customers: optional(fc.constantFrom('unpaid', 'partial')),
    loss: optional(fc.integer({ min: 0 })),
    collection: optional(text),
    counted: optional(fc.constant(true)),
    sort: fc.constantFrom(...SORTS),
  });
  fc.assert(
    fc.property(filters, fc.constantFrom('incidents', 'pictures'), (asked, kind) => {
      const route = { kind, filters: asked } as Route;
      expect(parseRoute(writeRoute(route))).toEqual(route);
    }),
  );
});
