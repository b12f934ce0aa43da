import { expect, test } from 'vitest';
import type { Attribution } from '../../src/core/record/attribution.ts';
import { isAscribedToState, timelineYears } from '../../src/ui/timeline-years.ts';
import { incident } from '../support/records.ts';

const stateOf = (actor: string) => (actor === 'dprk' ? 'KP' : undefined);
const claim = (over: Partial<Attribution> = {}): Attribution => ({
  actor: 'dprk',
  by: 'UN Panel of Experts',
  strength: 'attributed',
  ...over,
});

test('draws every year from the first loss to this one', () => {
  const years = timelineYears([incident({ date: '2017-06' }), incident({ id: 'b', date: '2019' })], stateOf, 2020);
  expect(years.map(({ year, lossUsd }) => [year, lossUsd])).toEqual([
    [2017, 5_000_000],
    [2018, 0],
    [2019, 5_000_000],
    [2020, 0],
  ]);
});

test('draws an event that is told twice once', () => {
  const twice = [incident(), incident({ id: 'b', sameEvent: '2019-05-venue' })];
  expect(timelineYears(twice, stateOf, 2019)[0]?.lossUsd).toBe(5_000_000);
});

test('draws what was lost less what came back', () => {
  expect(timelineYears([incident({ recoveredUsd: 2_000_000 })], stateOf, 2019)[0]?.lossUsd).toBe(3_000_000);
});

test('splits a year into what is ascribed to a state and the rest', () => {
  const incidents = [incident({ attributions: [claim()] }), incident({ id: 'b' })];
  expect(timelineYears(incidents, stateOf, 2019)).toEqual([{ year: 2019, lossUsd: 10_000_000, ofStateUsd: 5_000_000 }]);
});

test('draws nothing where nothing was lost', () => {
  expect(timelineYears([incident({ lossUsd: 0 })], stateOf, 2026)).toEqual([]);
});

test.each([
  ['a mere allegation', claim({ strength: 'alleged' })],
  ['a disputed claim', claim({ disputed: true })],
  ['an acquittal', claim({ strength: 'charged', outcome: 'acquitted' })],
  ['an actor without a state', claim({ actor: 'boss' })],
])('does not ascribe to a state on %s', (_what, attribution) => {
  expect(isAscribedToState(incident({ attributions: [attribution] }), stateOf)).toBe(false);
});
