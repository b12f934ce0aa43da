/** Content of lists for tests: small complete records, and arbitrary ones. */
import fc from 'fast-check';
import { TABLES } from '../../../src/core/list/layout.ts';
import type { ListContent, TableName } from '../../../src/core/list/list.ts';
import { openList } from '../../../src/core/list/read-list.ts';
import { writeList } from '../../../src/core/list/write-list.ts';
import type { Incident } from '../../../src/core/record/incident.ts';
import type { ListedAddress } from '../../../src/core/record/listing.ts';
import type { PhishingHost } from '../../../src/core/record/phishing.ts';
import type { Domain } from '../../../src/core/record/platform.ts';
import { coverage, domain, incident, listing, platform, SOURCE } from '../../support/records.ts';

type Tables = ListContent['tables'];

const NONE: Tables = {
  domains: [],
  phishing: [],
  addresses: [],
  platforms: [],
  subjects: [],
  incidents: [],
  actors: [],
  collections: [],
};

export function content(tables: Partial<Tables> = {}, over: Partial<ListContent> = {}): ListContent {
  return { version: '2026.11.25', date: '2026-11-25', coverage, tables: { ...NONE, ...tables }, ...over };
}

/** Writes and opens a list; `loads` notes which shards were asked for. */
export function reopen(of: ListContent) {
  const { index, shards } = writeList(of);
  const loads: number[] = [];
  const loadShard = async (shard: number) => {
    loads.push(shard);
    return shards[shard] ?? new Uint8Array();
  };
  return { list: openList(index, loadShard), index, shards, loads };
}

export function domains(hosts: readonly string[], over: Partial<Domain> = {}): Tables['domains'] {
  return hosts.map((host) => [host, domain({ host, ...over })] as const);
}

export function phishing(hosts: readonly string[]): Tables['phishing'] {
  return hosts.map((host): readonly [string, PhishingHost] => [host, { host, source: SOURCE }]);
}

export function addresses(names: readonly string[]): Tables['addresses'] {
  return names.map((address): readonly [string, ListedAddress] => [
    address,
    { address, listings: [listing({ address, incident: '2019-05-venue' })] },
  ]);
}

export function incidents(rows: readonly Partial<Incident>[]): Tables['incidents'] {
  return rows.map((row) => incident(row)).map((row) => [row.id, row] as const);
}

/** A platform with one domain and one incident, each with texts of this length. */
export function venue(id: string, textLength = 100): Partial<Tables> {
  return {
    platforms: [[id, platform({ id, name: id.padEnd(textLength, '.') })]],
    domains: domains([`${id}.example`], { platform: id }),
    incidents: incidents([{ id: `2020-01-${id}`, platform: id, summary: id.padEnd(textLength, '-') }]),
  };
}

export function join(parts: readonly Partial<Tables>[]): ListContent {
  const entries = (table: TableName): unknown[] => parts.flatMap((part): readonly unknown[] => part[table] ?? []);
  const tables = Object.fromEntries(TABLES.map((table) => [table, entries(table)]));
  return content(tables as unknown as Tables);
}

/** JSON that comes back as it went in: everything but -0. */
const arbitraryJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
const arbitraryKey = fc.string({ unit: 'binary', maxLength: 30 }).filter((key) => key.isWellFormed());

/** Any keys, and records that carry anything besides what the writer reads of them. */
function arbitraryTable(): fc.Arbitrary<[string, unknown][]> {
  const record = fc.record(
    {
      id: fc.string(),
      platform: fc.constantFrom('a', 'b', 'c'),
      listings: fc.array(fc.record({ incident: fc.constantFrom('x', 'y') }, { noNullPrototype: true })),
      extra: fc.oneof(arbitraryJson, fc.constantFrom<unknown>({ $: 0 }, { $: { $: 1 } }, 'a text that often repeats')),
    },
    { noNullPrototype: true },
  );
  return fc.uniqueArray(fc.tuple(arbitraryKey, record), { selector: ([key]) => key, maxLength: 40 });
}

export const arbitraryContent: fc.Arbitrary<ListContent> = fc
  .record(Object.fromEntries(TABLES.map((table) => [table, arbitraryTable()])))
  .map((tables) => content(tables as unknown as Tables));
