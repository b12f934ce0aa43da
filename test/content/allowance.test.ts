import { expect, test } from 'vitest';
import { createAllowance } from '../../src/content/allowance.ts';

test('a page may be large', () => {
  const allowance = createAllowance(() => 0);
  allowance.spend(50_000_000);
  expect(allowance.isExhausted()).toBe(false);
});

test('a page that floods us is stopped, and goes on when time has passed', () => {
  let nowMs = 0;
  const allowance = createAllowance(() => nowMs);
  allowance.spend(60_000_001);
  expect(allowance.isExhausted()).toBe(true);
  nowMs = 1_000;
  expect(allowance.isExhausted()).toBe(false);
});

test('a page that never rests is followed for a day', () => {
  let nowMs = 0;
  const allowance = createAllowance(() => nowMs);
  for (; nowMs < 86_400_000; nowMs += 1_000) allowance.spend(200 * 1_000);
  expect(allowance.isExhausted()).toBe(false);
});
