/** Small complete records for tests; each test overrides what it is about. */
import type { Address } from '../../src/core/address/chain.ts';
import type { Coverage } from '../../src/core/record/coverage.ts';
import type { Incident } from '../../src/core/record/incident.ts';
import type { Listing } from '../../src/core/record/listing.ts';
import type { Domain, Platform, PlatformEvent } from '../../src/core/record/platform.ts';
import type { AddressFacts } from '../../src/core/verdict/address-facts.ts';
import type { SiteFacts } from '../../src/core/verdict/site-facts.ts';

export const TODAY = '2026-11-25';
export const SOURCE = { publisher: 'A court', url: 'https://court.example/1', date: '2026-01-02' };

export const coverage: Coverage = {
  incidents: '2026-07-01',
  sanctions: '2026-09-30',
  addresses: '2026-09-28',
  domains: '2026-11-01',
  phishing: '2026-11-01',
};

export function incident(over: Partial<Incident> = {}): Incident {
  return {
    id: '2019-05-venue',
    date: '2019-05-07',
    platform: 'venue',
    kind: 'hot-wallet-theft',
    lossUsd: 5_000_000,
    lossAssets: [],
    customers: 'made-whole',
    countries: ['MT'],
    attributions: [],
    summary: 'Coins left the hot wallet. The venue covered the loss.',
    sources: [SOURCE],
    confidence: 'high',
    ...over,
  };
}

export function platform(over: Partial<Platform> = {}): Platform {
  return {
    id: 'venue',
    name: 'Venue',
    aliases: [],
    kind: 'exchange',
    country: 'MT',
    events: [],
    designations: [],
    related: [],
    hosts: ['venue.example'],
    incidents: [],
    ...over,
  };
}

export function domain(over: Partial<Domain> = {}): Domain {
  return { host: 'venue.example', platform: 'venue', heldBy: 'platform', verified: '2026-11-01', hijacks: [], ...over };
}

export function event(kind: PlatformEvent['kind'], date: string): PlatformEvent {
  return { kind, date, source: SOURCE };
}

export interface SiteParts {
  readonly platform?: Partial<Platform>;
  readonly domain?: Partial<Domain>;
  readonly incidents?: readonly Incident[];
  readonly phishing?: SiteFacts['phishing'];
}

export function siteFacts(parts: SiteParts = {}): SiteFacts {
  const incidents = parts.incidents ?? [];
  return {
    host: 'venue.example',
    domain: domain(parts.domain),
    platform: platform({ incidents: incidents.map(({ id }) => id), ...parts.platform }),
    incidents,
    ...(parts.phishing === undefined ? {} : { phishing: parts.phishing }),
    coverage,
    version: '2026.11.25',
  };
}

export const ADDRESS: Address = {
  text: '0x098B716B8Aaf21512996dC57EB0615e2383E2f96',
  canonical: '0x098b716b8aaf21512996dc57eb0615e2383e2f96',
  chains: ['eth'],
  checksum: 'valid',
  network: 'main',
};

export function listing(over: Partial<Listing> = {}): Listing {
  return {
    chain: 'eth',
    address: ADDRESS.canonical,
    role: 'thief',
    category: 'exchange-hack',
    label: 'Venue thief',
    sources: [SOURCE],
    confidence: 'high',
    ...over,
  };
}

export function addressFacts(
  listings: readonly AddressFacts['listings'][number][],
  address: Partial<Address> = {},
): AddressFacts {
  return { address: { ...ADDRESS, ...address }, listings, coverage, version: '2026.11.25' };
}
