/** Reports as the background would answer them, made from small records by the one code that judges. */
import { judgeAddress } from '../../../src/core/verdict/judge-address.ts';
import { judgeSite } from '../../../src/core/verdict/judge-site.ts';
import type { SiteFacts } from '../../../src/core/verdict/site-facts.ts';
import type { AddressReport, Names, PageReport, SiteReport } from '../../../src/messages/reports.ts';
import { addressFacts, coverage, type SiteParts, siteFacts, TODAY } from '../../support/records.ts';

export const names: Names = {
  actors: { dprk: 'North Korea', boss: 'A. Boss' },
  states: { dprk: 'KP' },
  platforms: { venue: 'Venue', other: 'Other Venue', heir: 'Heir' },
  hosts: { heir: 'heir.example' },
  collections: { '2019-05-venue': [{ id: 'panel', name: 'Panel report' }] },
};

export function siteReport(parts: SiteParts = {}, host?: string): SiteReport {
  const facts = host === undefined ? siteFacts(parts) : { ...siteFacts(parts), host };
  return { kind: 'site', facts, verdict: judgeSite(facts, TODAY), names };
}

/** A host about which nothing at all is on record. */
export function unlistedReport(host: string, more: Partial<SiteFacts> = {}): SiteReport {
  const facts: SiteFacts = { host, incidents: [], coverage, version: '2026.11.25', ...more };
  return { kind: 'site', facts, verdict: judgeSite(facts, TODAY), names };
}

export function addressReport(...given: Parameters<typeof addressFacts>): AddressReport {
  const facts = addressFacts(...given);
  return { kind: 'address', facts, verdict: judgeAddress(facts, TODAY), names };
}

export function pageReport(over: Partial<PageReport> = {}): PageReport {
  return {
    host: 'venue.example',
    path: '/',
    contentType: 'text/html',
    reading: 'done',
    addressesSeen: 0,
    listed: [],
    ...over,
  };
}
