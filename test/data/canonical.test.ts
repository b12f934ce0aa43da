import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkCanonical, writeCanonical } from '../../scripts/data/canonical.ts';
import { type DataFolder, makeDataFolder } from './sample-data.ts';

let folder: DataFolder;
beforeEach(() => {
  folder = makeDataFolder();
});
afterEach(() => folder.remove());

test('rewriting brings rows and members back into order and touches nothing else', () => {
  const before = readFileSync(join(folder.path, 'platforms.csv'), 'utf8');
  const [header, ...rows] = before.trimEnd().split('\n');
  folder.write('platforms.csv', [header, ...rows.reverse()].join('\r\n'));
  expect(writeCanonical(folder.path)).toEqual(['platforms.csv']);
  expect(readFileSync(join(folder.path, 'platforms.csv'), 'utf8')).toBe(before);
  expect(checkCanonical(folder.path)).toEqual([]);
});

test('nested members are put in order as well', () => {
  const file = 'incidents/2019/2019-07-bitpoint.json';
  const before = readFileSync(join(folder.path, file), 'utf8');
  folder.edit(
    file,
    '"publisher": "CoinDesk",\n      "url": "https://www.coindesk.com/bitpoint"',
    '"url": "https://www.coindesk.com/bitpoint", "publisher": "CoinDesk"',
  );
  expect(writeCanonical(folder.path)).toEqual([file]);
  expect(readFileSync(join(folder.path, file), 'utf8')).toBe(before);
});
