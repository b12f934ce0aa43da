import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildData } from '../../scripts/data/build-data.ts';
import { openList } from '../../src/core/list/read-list.ts';
import { type DataFolder, makeDataFolder } from './sample-data.ts';

let folder: DataFolder;
beforeEach(() => {
  folder = makeDataFolder();
});
afterEach(() => folder.remove());

const openBuilt = () => {
  const dist = join(folder.path, 'dist');
  return openList(
    new Uint8Array(readFileSync(join(dist, 'caveat.bin'))),
    async (shard) => new Uint8Array(readFileSync(join(dist, 'shards', `${shard}.bin`))),
  );
};

describe('sound data', () => {
  test('becomes a list that answers with every record', async () => {
    expect(buildData(folder.root).problems).toEqual([]);
    const list = openBuilt();
    expect(list.version).toBe('2026.11.25');
    expect(await list.find('incidents', '2019-07-bitpoint')).toMatchObject({ lossUsd: 28_000_000 });
    expect(await list.find('domains', 'bitpoint.co.jp')).toMatchObject({
      platform: 'bitpoint',
      hijacks: [{ from: '2020-01-01', until: '2020-01-02' }],
    });
    expect(await list.find('subjects', 'roman-semenov')).toMatchObject({ designations: [{ authority: 'OFAC' }] });
  });

  test('becomes a filter for the content script', () => {
    buildData(folder.root);
    const generated = readFileSync(join(folder.root, 'src/generated/filter.ts'), 'utf8');
    expect(generated).toMatch(/^export const filterBase64 = '[A-Za-z0-9+/]+=*';$/m);
  });

  test('gives the same bytes every time', () => {
    const read = () => readFileSync(join(folder.path, 'dist/caveat.bin'));
    buildData(folder.root);
    const first = read();
    buildData(folder.root);
    expect(read().equals(first)).toBe(true);
  });

  test('leaves no shard of an earlier list behind', () => {
    folder.write('dist/shards/99.bin', 'old');
    buildData(folder.root);
    expect(readdirSync(join(folder.path, 'dist/shards'))).not.toContain('99.bin');
  });
});

test('data that breaks a rule writes nothing', () => {
  folder.edit('domains.csv', 'sbivc.co.jp', 'co.jp');
  const { problems, report } = buildData(folder.root);
  expect(problems).toHaveLength(1);
  expect(report).toBe('');
  expect(existsSync(join(folder.path, 'dist'))).toBe(false);
  expect(existsSync(join(folder.root, 'src'))).toBe(false);
});
