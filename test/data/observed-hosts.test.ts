/** Which hosts get a script in the page's own world: few, and only those that a source of this year gives to a living platform. */
import { expect, test } from 'vitest';
import { observedHosts } from '../../scripts/data/write-observed-hosts.ts';
import type { ListContent } from '../../src/core/list/list.ts';
import type { Domain, PlatformEvent } from '../../src/core/record/platform.ts';

const source = { publisher: 'Somebody', url: 'https://example.org/' };

function hostsOf(domains: readonly Partial<Domain>[], events: readonly Partial<PlatformEvent>[] = []): string[] {
  const rows = domains.map((domain) => ({ platform: 'kraken', heldBy: 'platform', hijacks: [], ...domain }));
  return observedHosts({
    date: '2026-11-25',
    tables: {
      platforms: [['kraken', { id: 'kraken', events: events.map((event) => ({ source, ...event })) }]],
      domains: rows.map((row) => [row.host, row]),
    },
  } as unknown as ListContent);
}

const kraken = { host: 'kraken.com', verified: '2026-11-01' } as const;

test('a host that was lately verified as a platform’s own', () => {
  expect(hostsOf([kraken])).toEqual(['kraken.com']);
});

test('a part of one that is there is not there again', () => {
  expect(hostsOf([{ ...kraken, host: 'pro.kraken.com' }, kraken])).toEqual(['kraken.com']);
});

test.each([
  ['never verified', { host: 'kraken.com' }, []],
  ['verified too long ago', { ...kraken, verified: '2025-11-01' }, []],
  ['in a stranger’s hands', { ...kraken, heldBy: 'stranger' }, []],
  ['held by an estate', { ...kraken, heldBy: 'estate' }, []],
  ['given up', { ...kraken, until: '2026-11-10' }, []],
  ['of a platform that closed', kraken, [{ kind: 'closed', date: '2026-01-01' }]],
  ['of a platform that was seized', kraken, [{ kind: 'seized', date: '2026-01-01' }]],
] as const)('not one that is %s', (_why, domain, events) => {
  expect(hostsOf([domain], events)).toEqual([]);
});
