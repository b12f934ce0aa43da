import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/core/address/chain.ts';
import { type Arrival, decideArrival } from '../../../src/core/guard/decide-arrival.ts';
import type { AddressVerdict } from '../../../src/core/verdict/address-verdict.ts';
import type { Level } from '../../../src/core/verdict/level.ts';
import type { AddressReason } from '../../../src/core/verdict/reasons.ts';

const address = (chain: Address['chains'][number], checksum: Address['checksum'] = 'valid'): Address => ({
  text: 'x',
  canonical: 'x',
  chains: [chain],
  checksum,
  network: 'main',
});

const verdict = (level: Level, ...reasons: AddressReason[]): AddressVerdict => ({
  level,
  reasons,
  grounds: reasons.map((reason) => ({ reason, level, ...(reason === 'checksum-mismatch' ? {} : { listing: 0 }) })),
});

const arrival = (change: Partial<Arrival>): Arrival => ({
  address: address('eth'),
  verdict: verdict('none'),
  isSendField: true,
  resemblesKnown: false,
  ...change,
});

describe('an address arrives', () => {
  test('with nothing to say about it, nothing is said', () => {
    expect(decideArrival(arrival({}))).toEqual({ level: 'none', holds: false, warnings: [] });
  });

  test.each<[string, Partial<Arrival>, string, Level, boolean]>([
    ['sanctioned', { verdict: verdict('danger', 'sanctioned') }, 'listed', 'danger', true],
    ['a mixer', { verdict: verdict('caution', 'mixer') }, 'listed', 'caution', true],
    [
      'a closed platform’s wallet',
      { verdict: verdict('caution', 'closed-platform-wallet') },
      'listed',
      'caution',
      true,
    ],
    ['a known exchange’s wallet', { verdict: verdict('note', 'service-wallet') }, 'listed', 'note', false],
    ['a token’s contract', { verdict: verdict('note', 'token-contract') }, 'lost', 'caution', true],
    ['a burn address', { verdict: verdict('note', 'burn-address') }, 'lost', 'caution', true],
    ['an imitation of what was copied', { swapped: 'ends-agree' }, 'swapped-ends', 'danger', true],
    ['another one than was copied', { swapped: 'plain' }, 'swapped', 'caution', false],
    ['an imitation of a known one', { resemblesKnown: true }, 'resembles-known', 'danger', true],
    ['of another network', { network: 'tron' }, 'other-network', 'caution', false],
    [
      'mistyped',
      { address: address('btc', 'invalid'), verdict: verdict('caution', 'checksum-mismatch') },
      'mistyped',
      'caution',
      false,
    ],
  ])('%s', (_what, change, warning, level, holds) => {
    expect(decideArrival(arrival(change))).toEqual({ level, holds, warnings: [warning] });
  });

  test('a token’s contract is nothing in a field that does not send', () => {
    const inSearch = arrival({ verdict: verdict('note', 'token-contract'), isSendField: false });
    expect(decideArrival(inSearch).warnings).toEqual([]);
  });

  test.each(['xrp', 'xlm', 'atom', 'ton'] as const)('an exchange’s address on %s wants a memo', (chain) => {
    const toExchange = arrival({ address: address(chain), verdict: verdict('note', 'service-wallet') });
    expect(decideArrival(toExchange).warnings).toContain('memo');
  });

  test('an EVM address serves Ethereum Classic', () => {
    const both = { ...address('eth'), chains: ['eth', 'etc'] as const };
    expect(decideArrival(arrival({ address: both, network: 'eth' })).warnings).toEqual([]);
  });
});
