import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restoreValues, shareValues } from '../../../src/core/list/share-values.ts';

const source = { publisher: 'A court', url: 'https://court.example/1' };

/** Values of which many repeat and some look like references. */
const { value: arbitraryValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(
      1,
      true,
      null,
      'short',
      'a text that is long enough to be shared',
      source,
      { $: 0 },
      { $: 7 },
    ),
    fc.dictionary(fc.constantFrom('$', 'a', 'b', '__proto__'), tie('value'), { maxKeys: 3 }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
}));

describe('values that records share', () => {
  test('are written once', () => {
    const { shared, records } = shareValues([
      ['a', { id: 'a', sources: [source] }],
      ['b', { id: 'b', sources: [source] }],
    ]);
    expect(shared).toEqual([[source]]);
    expect(records).toEqual([
      ['a', { id: 'a', sources: { $: 0 } }],
      ['b', { id: 'b', sources: { $: 0 } }],
    ]);
  });

  test('come back in every record, even where a record looks as if it shared', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), arbitraryValue), { maxLength: 6 }), (entries) => {
        const { shared, records } = JSON.parse(JSON.stringify(shareValues(entries)));
        const restored = records.map(([key, record]: [string, unknown]) => [key, restoreValues(record, shared)]);
        expect(JSON.stringify(restored)).toBe(JSON.stringify(entries));
      }),
    );
  });
});
