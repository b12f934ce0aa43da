import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../../../src/core/list/layout.ts';
import { type ListContent, ListError } from '../../../src/core/list/list.ts';
import { writeList } from '../../../src/core/list/write-list.ts';
import { addresses, arbitraryContent, content, domains, join, phishing, reopen, venue } from './list-content.ts';

const { FUZZ_RUNS = 50 } = process.env;
const numRuns = Number(FUZZ_RUNS);

/** The same entries, each table the other way round. */
function reversed(of: ListContent): ListContent {
  const tables = Object.fromEntries(
    Object.entries(of.tables).map(([table, entries]) => [table, [...entries].reverse()]),
  );
  return { ...of, tables: tables as unknown as ListContent['tables'] };
}

describe('a list that is written and opened', () => {
  test('answers every key with its record, whatever keys and records are', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async (of) => {
        const { list } = reopen(of);
        for (const table of TABLES) {
          for (const [key, record] of of.tables[table]) {
            expect(list.has(table, key)).toBe(true);
            expect(await list.find(table, key)).toStrictEqual(record);
          }
        }
      }),
      { numRuns },
    );
  });

  test('gives all records of a table in the order of their keys', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async (of) => {
        const { list } = reopen(of);
        for (const table of TABLES) {
          const sorted = [...of.tables[table]].sort(([a], [b]) => (a < b ? -1 : 1));
          expect(await list.all(table)).toStrictEqual(sorted.map(([, record]) => record));
        }
      }),
      { numRuns },
    );
  });

  test('has the same bytes in whatever order its entries come', () => {
    fc.assert(
      fc.property(arbitraryContent, (of) => {
        expect(writeList(reversed(of))).toStrictEqual(writeList(of));
      }),
      { numRuns },
    );
  });

  test('knows nothing that was not written', async () => {
    const { list } = reopen(content({ domains: domains(['venue.example']), addresses: addresses(['1abc']) }));
    expect(list.has('domains', 'other.example')).toBe(false);
    expect(await list.find('domains', 'other.example')).toBeUndefined();
    expect(await list.find('phishing', 'venue.example')).toBeUndefined();
    expect(await list.find('addresses', '1ABC')).toBeUndefined();
    expect(await list.find('addresses', '\ud800')).toBeUndefined();
  });

  test('holds thousands of keys and takes none of as many others for one of them', async () => {
    const names = (prefix: string) => Array.from({ length: 6_000 }, (_none, i) => `${prefix}${i}`);
    const { list } = reopen(content({ addresses: addresses(names('a')), phishing: phishing(names('p')) }));
    expect(names('a').every((name) => list.has('addresses', name))).toBe(true);
    expect(names('b').some((name) => list.has('addresses', name))).toBe(false);
    expect(await list.find('addresses', 'a5999')).toMatchObject({ address: 'a5999' });
    expect(await list.find('phishing', 'p4321')).toMatchObject({ host: 'p4321' });
    expect((await list.all('phishing')).length).toBe(6_000);
  });

  test('tells its version, date, coverage and counts', () => {
    const { list } = reopen(content({ domains: domains(['a.example', 'b.example']) }, { version: '2026.12.01' }));
    expect(list.version).toBe('2026.12.01');
    expect(list.date).toBe('2026-11-25');
    expect(list.coverage.phishing).toBe('2026-11-01');
    expect(list.counts).toMatchObject({ domains: 2, addresses: 0 });
  });

  test('needs one shard for a site: its platform, domain and incident', async () => {
    const ids = Array.from({ length: 40 }, (_none, i) => `venue${i}`);
    const { list, loads, shards } = reopen(join(ids.map((id) => venue(id, 5_000))));
    expect(shards.length).toBeGreaterThan(4);
    await list.find('platforms', 'venue17');
    await list.find('domains', 'venue17.example');
    await list.find('incidents', '2020-01-venue17');
    expect(loads).toHaveLength(1);
  });

  test('takes less than 1.2 times the bytes that any list of such keys must take', () => {
    const hosts = Array.from({ length: 20_000 }, (_none, i) => `host${i}.example`);
    const empty = writeList(content()).index.length;
    const { index } = writeList(content({ phishing: phishing(hosts) }));
    // One false hit in 2^48 / 16, at about 10 keys a bucket: log2(2^48 / 10) bits.
    const limit = (20_000 * (48 - Math.log2(20_000 / 2 ** 11))) / 8;
    expect((index.length - empty) / limit).toBeLessThan(1.2);
  });
});

describe('writing refuses', () => {
  test.each([
    ['a key that is there twice', ['a.example', 'a.example'], 'domains: the key "a.example" is there twice'],
    ['a key that is no text', ['\ud800'], 'domains: the key "\\ud800" is not well-formed Unicode'],
  ])('%s', (_what, hosts, message) => {
    expect(() => writeList(content({ domains: domains(hosts) }))).toThrow(new ListError(message));
  });
});
