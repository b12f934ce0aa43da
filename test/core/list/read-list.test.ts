import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ListError } from '../../../src/core/list/list.ts';
import { readIndex } from '../../../src/core/list/read-index.ts';
import { openList } from '../../../src/core/list/read-list.ts';
import { writeIndex } from '../../../src/core/list/write-index.ts';
import { writeList } from '../../../src/core/list/write-list.ts';
import { domain } from '../../support/records.ts';
import { addresses, content, domains, join, phishing, reopen, venue } from './list-content.ts';

const small = join([
  venue('a'),
  venue('b'),
  { addresses: addresses(['1abc', '1def']), phishing: phishing(['p.example']) },
]);
const many = content({ addresses: addresses(Array.from({ length: 1_000 }, (_none, i) => `1address${i}`)) });

function change(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ by;
  return changed;
}

const noShard = async () => new Uint8Array();

describe('a damaged index', () => {
  test('is refused whichever byte was changed', () => {
    const { index } = writeList(small);
    for (let at = 0; at < index.length; at++) {
      expect(() => openList(change(index, at, 1 + (at % 255)), noShard), `byte ${at}`).toThrow(ListError);
    }
  });

  test('is refused wherever it was cut short', () => {
    const { index } = writeList(small);
    for (let length = 0; length < index.length; length++) {
      expect(() => openList(index.subarray(0, length), noShard), `${length} bytes`).toThrow(ListError);
    }
  });

  test('is refused when bytes follow', () => {
    const { index } = writeList(small);
    expect(() => openList(Uint8Array.of(...index, 0, 0, 0, 0), noShard)).toThrow(ListError);
  });

  test('is refused when it is something else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(() => openList(bytes, noShard)).toThrow(ListError);
      }),
    );
  });

  test.each([
    ['other first bytes', 0, 'index: not a list, its first bytes differ'],
    ['another format', 8, 'index: format 3, this version of Caveat reads format 2'],
    ['another content', 40, 'index: the checksum does not match'],
  ])('with %s says so', (_what, at, message) => {
    expect(() => openList(change(writeList(small).index, at, 1), noShard)).toThrow(new ListError(message));
  });
});

describe('an index', () => {
  test('may lie anywhere in a buffer', async () => {
    const { index, shards } = writeList(small);
    const buffer = new Uint8Array(index.length + 3);
    buffer.set(index, 3);
    const list = openList(buffer.subarray(3), async (shard) => shards[shard] ?? new Uint8Array());
    expect(await list.find('addresses', '1abc')).toMatchObject({ address: '1abc' });
  });
});

describe('a damaged shard', () => {
  test('is an error for each of its records, whichever byte was changed', async () => {
    const { index, shards } = writeList(small);
    const shard = shards[0] ?? new Uint8Array();
    for (let at = 0; at < shard.length; at++) {
      const list = openList(index, async () => change(shard, at, 1 + (at % 255)));
      await expect(list.find('platforms', 'a'), `byte ${at}`).rejects.toThrow(ListError);
    }
  });

  test('is an error wherever it was cut short', async () => {
    const { index, shards } = writeList(small);
    for (let length = 0; length < (shards[0]?.length ?? 0); length++) {
      const list = openList(index, async () => shards[0]?.slice(0, length) ?? new Uint8Array());
      await expect(list.find('platforms', 'a')).rejects.toThrow(ListError);
    }
  });

  test('is an error when it belongs to another list', async () => {
    const { index } = writeList(small);
    const [other] = writeList(
      join([venue('a', 101), venue('b', 99), { addresses: addresses(['1abc', '1def']) }]),
    ).shards;
    const list = openList(index, async () => other ?? new Uint8Array());
    await expect(list.find('platforms', 'a')).rejects.toThrow(ListError);
  });

  test('is an error when it is another shard of the same list', async () => {
    const { index, shards } = writeList(many);
    expect(shards.length).toBeGreaterThan(1);
    const list = openList(index, async (shard) => shards[(shard + 1) % shards.length] ?? new Uint8Array());
    await expect(list.find('addresses', '1address7')).rejects.toThrow(ListError);
  });

  test('is an error when it cannot be read, which names its number and the cause', async () => {
    const cause = new Error('no such file');
    const list = openList(writeList(small).index, () => Promise.reject(cause));
    await expect(list.find('platforms', 'a')).rejects.toThrow(new ListError('shard 0: cannot be read', { cause }));
  });
});

describe('loading shards', () => {
  test('happens once for all that ask at the same time', async () => {
    const { list, loads } = reopen(small);
    await Promise.all([list.find('platforms', 'a'), list.find('platforms', 'b'), list.find('domains', 'a.example')]);
    expect(loads).toEqual([0]);
  });

  test('happens once a shard when more are asked for than are kept', async () => {
    const venues = Array.from({ length: 20 }, (_none, i) => `v${i}`);
    const { list, loads } = reopen(join(venues.map((id) => venue(id, 40_000))));
    await Promise.all([...venues, ...venues].map((id) => list.find('platforms', id)));
    expect(loads).toHaveLength(20);
  });

  test('does not happen for a key that is not listed', async () => {
    const { list, loads } = reopen(small);
    await list.find('platforms', 'c');
    expect(loads).toEqual([]);
  });

  test('is not repeated while the shard is kept', async () => {
    const { list, loads } = reopen(small);
    await list.find('platforms', 'a');
    await list.find('platforms', 'a');
    expect(loads).toEqual([0]);
  });

  test('is tried again after a failure', async () => {
    const { index, shards } = writeList(small);
    let attempts = 0;
    const list = openList(index, async (shard) => {
      attempts++;
      if (attempts === 1) throw new Error('busy');
      return shards[shard] ?? new Uint8Array();
    });
    await expect(list.find('platforms', 'a')).rejects.toThrow(ListError);
    expect(await list.find('platforms', 'a')).toMatchObject({ id: 'a' });
  });

  test('happens once a shard for a whole table, in the order of shards', async () => {
    const { list, loads, shards } = reopen(many);
    await list.all('addresses');
    expect(loads).toEqual([...shards.keys()]);
  });

  test('keeps no more than twelve shards, those used last', async () => {
    const venues = Array.from({ length: 14 }, (_none, i) => `v${String(i).padStart(2, '0')}`);
    const { list, loads } = reopen(join(venues.map((id) => venue(id, 40_000))));
    for (const id of venues.slice(0, 12)) await list.find('platforms', id);
    await list.find('platforms', 'v00');
    await list.find('platforms', 'v12');
    loads.length = 0;
    await list.find('platforms', 'v00');
    await list.find('platforms', 'v01');
    expect(loads).toEqual([1]);
  });
});

describe('a key whose hash is that of another', () => {
  test('does not get the record of the other', async () => {
    const record = domain({ host: 'bbb.example' });
    const { index, shards } = writeList(content({ domains: [['bbb.example', record]] }));
    const forged = withHashesOf(index, writeList(content({ domains: domains(['aaa.example']) })).index);
    const list = openList(forged, async (shard) => shards[shard] ?? new Uint8Array());
    expect(list.has('domains', 'aaa.example')).toBe(true);
    expect(await list.find('domains', 'aaa.example')).toBeUndefined();
  });
});

describe('two keys of the same hashes', () => {
  test.each(['aaa.example', 'bbb.example'])('are told apart: %s', async (host) => {
    const { index, shards } = writeList(content({ domains: domains(['aaa.example', 'bbb.example']) }));
    const list = openList(withAllHashedAs(index, host), async (shard) => shards[shard] ?? new Uint8Array());
    expect(await list.find('domains', host)).toMatchObject({ host });
  });
});

/** An index in which both domains have the hashes of this one. */
function withAllHashedAs(index: Uint8Array, host: string): Uint8Array {
  const { head, body } = readIndex(index.slice());
  const alone = readIndex(writeList(content({ domains: domains([host]) })).index);
  for (const part of ['tags', 'digests'] as const) {
    const { offset, length } = alone.head.tables.domains[part];
    const one = alone.body.subarray(offset, offset + length);
    body.set(one, head.tables.domains[part].offset);
    body.set(one, head.tables.domains[part].offset + length);
  }
  return writeIndex(head, body);
}

/** An index in which the only domain has the hash of the only domain of another index. */
function withHashesOf(index: Uint8Array, other: Uint8Array): Uint8Array {
  const { head, body } = readIndex(index.slice());
  const { head: otherHead, body: otherBody } = readIndex(other);
  for (const part of ['tags', 'digests'] as const) {
    const { offset, length } = otherHead.tables.domains[part];
    body.set(otherBody.subarray(offset, offset + length), head.tables.domains[part].offset);
  }
  return writeIndex(head, body);
}

describe('an index that is whole but was written wrongly', () => {
  const { head, body } = readIndex(writeList(small).index);
  const domainsTable = head.tables.domains;
  const withDomains = (over: Partial<typeof domainsTable>) => ({
    ...head,
    tables: { ...head.tables, domains: { ...domainsTable, ...over } },
  });

  test.each([
    ['a section outside the file', withDomains({ places: { offset: body.length, length: 8 } })],
    ['a section between words', withDomains({ digests: { offset: domainsTable.digests.offset + 1, length: 8 } })],
    ['a length below zero', withDomains({ tags: { offset: 0, length: -2 } })],
    ['too many buckets', withDomains({ bucketBits: 33 })],
    ['more keys than it holds', { ...head, counts: { ...head.counts, domains: 3 } }],
    ['no version', { ...head, version: undefined as unknown as string }],
    ['no coverage', { ...head, coverage: {} as typeof head.coverage }],
    ['no tables', { ...head, tables: {} as typeof head.tables }],
    ['shards outside the file', { ...head, shards: { offset: 0, length: body.length + 4 } }],
  ])('is refused with %s', (_what, written) => {
    expect(() => openList(writeIndex(written, body), noShard)).toThrow(ListError);
  });
});
