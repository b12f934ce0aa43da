import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileList } from '../../scripts/data/compile-list.ts';
import { readData } from '../../scripts/data/read-data.ts';
import { reportData } from '../../scripts/data/report.ts';
import { incidentCounts } from '../../src/core/record/incident-counts.ts';
import { totalLossUsd } from '../../src/core/record/losses.ts';
import { checkFolder } from './check-folder.ts';

const folder = join(import.meta.dirname, '../../data');
const { data } = readData(folder);
const list = compileList(data);
const incidents = new Map(list.tables.incidents);
const platforms = new Map(list.tables.platforms);
const actors = new Map(list.tables.actors);
const collections = new Map(list.tables.collections);
const incidentsOf = (collection: string) =>
  (collections.get(collection)?.incidents ?? []).flatMap((id) => incidents.get(id) ?? []);

test('the data breaks no rule', () => {
  expect(checkFolder(folder)).toEqual([]);
});

describe('nothing is lost on the way into the list', () => {
  test.each([
    ['incidents', data.incidents, list.tables.incidents],
    ['platforms', data.platforms, list.tables.platforms],
    ['subjects', data.subjects, list.tables.subjects],
    ['actors', data.actors, list.tables.actors],
    ['collections', data.collections, list.tables.collections],
    ['domains', data.domains, list.tables.domains],
    ['phishing', data.phishing, list.tables.phishing],
  ])('%s', (_name, rows, table) => {
    expect(table).toHaveLength(rows.length);
  });

  test('addresses: each row is a listing under its own address', () => {
    const listings = new Map(list.tables.addresses);
    const missing = data.addresses.filter(
      ({ value: { chain, address, label } }) =>
        !listings.get(address)?.listings.some((listing) => listing.chain === chain && listing.label === label),
    );
    expect(missing).toEqual([]);
  });

  test('what was left out is told in the report', () => {
    expect(data.rejected.length).toBeGreaterThan(0);
    expect(reportData(data, list)).toContain('Rejected by file');
  });

  test('every data file has its origin in SOURCES.md', () => {
    const sources = readFileSync(join(folder, 'SOURCES.md'), 'utf8');
    const files = ['incidents/', 'platforms.csv', 'subjects.csv', 'events.csv', 'designations.csv', 'relations.csv'];
    const others = ['domains.csv', 'hijacks.csv', 'brands.csv', 'actors.json', 'collections.json', 'phishing.txt'];
    const addresses = [...new Set(data.addresses.map(({ file }) => file))];
    for (const file of [...files, ...others, ...addresses, 'phishing-sources.csv', 'list.json', 'REJECTED.csv']) {
      expect(sources).toContain(`\`${file}\``);
    }
  });
});

describe('the collection of the UN Panel, S/2019/691', () => {
  test('gives the figures as reported', () => {
    expect(collections.get('un-2019-691')?.reported).toMatchObject({
      instances: 35,
      countries: 17,
      totalUsd: 2_000_000_000,
    });
  });

  test('has a row for each instance, which name 25 countries', () => {
    const rows = incidentsOf('un-2019-691');
    expect(rows).toHaveLength(35);
    expect(new Set(rows.flatMap(({ countries }) => countries)).size).toBe(25);
  });

  test('adds up to less than was reported, and says why', () => {
    const { difference } = collections.get('un-2019-691') ?? {};
    expect(totalLossUsd(incidentsOf('un-2019-691'))).toBeLessThan(500_000_000);
    expect(difference).toContain('25 countries');
    expect(difference).toContain('tried for');
  });
});

test('the five attacks that Group-IB ascribed to Lazarus add up to about 570 million dollars', () => {
  expect(collections.get('group-ib-2018')?.reported).toEqual({ instances: 5, totalUsd: 571_000_000 });
  const rows = incidentsOf('group-ib-2018');
  expect(rows.map(({ id }) => id)).toEqual([
    '2017-04-youbit-yapizon',
    '2017-09-coinis',
    '2017-12-youbit',
    '2018-01-coincheck',
    '2018-06-bithumb',
  ]);
  expect(rows.reduce((sum, { lossUsd = 0 }) => sum + lossUsd, 0) / 1e6).toBeCloseTo(575, -1);
});

describe('the Reconnaissance General Bureau', () => {
  test('stands above Lazarus, and that above BlueNoroff and Andariel', () => {
    expect(actors.get('rgb')?.children).toContain('lazarus');
    expect(actors.get('lazarus')?.children).toEqual(expect.arrayContaining(['bluenoroff', 'andariel']));
    expect(actors.get('bluenoroff')?.name).toBe('BlueNoroff');
  });

  test('has the incidents of everybody below it, newest first', () => {
    const all = actors.get('rgb')?.incidents ?? [];
    for (const child of ['lazarus', 'bluenoroff', 'andariel', 'tradertraitor']) {
      expect(all).toEqual(expect.arrayContaining([...(actors.get(child)?.incidents ?? [])]));
    }
    const dates = all.map((id) => incidents.get(id)?.date ?? '');
    expect(dates).toEqual([...dates].sort((a, b) => (a < b ? 1 : -1)));
    expect(all).toContain('2025-02-bybit');
  });
});

describe('BITPoint', () => {
  test('keeps the first loss report beside the corrected one', () => {
    expect(incidents.get('2019-07-bitpoint-japan')?.lossReports).toMatchObject([
      { asset: 'JPY', amount: 3_500_000_000, usd: 32_000_000 },
      { asset: 'JPY', amount: 3_020_000_000 },
    ]);
  });

  test('is found as Remixpoint too', () => {
    expect(platforms.get('bitpoint-japan')?.aliases).toContain('Remixpoint');
  });

  test('was merged into SBI VC Trade in 2026, and each knows of the other', () => {
    const bitpoint = platforms.get('bitpoint-japan');
    expect(bitpoint?.events.at(-1)).toMatchObject({ kind: 'acquired', date: '2026-04' });
    expect(bitpoint?.related).toContainEqual({ relation: 'successor', platform: 'sbi-vc-trade' });
    expect(platforms.get('sbi-vc-trade')?.related).toContainEqual({
      relation: 'predecessor',
      platform: 'bitpoint-japan',
    });
  });
});

test('Bangladesh Bank: 951 million tried for, 101 paid out, 81 lost', () => {
  const heist = incidents.get('2016-02-bangladesh-bank');
  expect(heist).toMatchObject({ atStakeUsd: 951_000_000, lossUsd: 81_000_000 });
  expect(heist?.lossReports?.map(({ usd }) => usd)).toEqual([101_000_000, 81_000_000]);
  expect(heist === undefined ? 0 : totalLossUsd([heist])).toBe(81_000_000);
});

test('Coincheck lost 534 million dollars and its customers were repaid', () => {
  expect(incidents.get('2018-01-coincheck')).toMatchObject({ lossUsd: 534_000_000, customers: 'made-whole' });
});

describe('known traps', () => {
  test.each([
    ['bitcoin.dmm.com', 'dmm-bitcoin'],
    ['coin.z.com', 'gmo-coin'],
  ])('%s is an exact host of %s', (host, platform) => {
    expect(new Map(list.tables.domains).get(host)?.platform).toBe(platform);
  });

  test.each(['z.com', 'dmm.com', 'eth.limo', 'eth.link', 'pxf.io', 'sjv.io'])("%s is nobody's domain", (host) => {
    expect(new Map(list.tables.domains).has(host)).toBe(false);
  });

  test('the contracts of Tornado Cash are not called sanctioned', () => {
    const rows = data.addresses.filter(({ value }) => value.platform === 'tornado-cash');
    expect(rows.length).toBeGreaterThanOrEqual(90);
    expect(rows.filter(({ value }) => value.category === 'sanctioned')).toEqual([]);
    expect(platforms.get('tornado-cash')?.designations.every(({ delisted }) => delisted === '2025-03-21')).toBe(true);
  });

  test('taint several hops from Upbit stays of low confidence', () => {
    const rows = data.addresses.filter(({ value }) => /Upbit Hacker [89]\./.test(value.label));
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter(({ value }) => value.confidence !== 'low')).toEqual([]);
  });

  test('what a thief gave back keeps its day', () => {
    const poly = data.addresses.filter(
      ({ value }) => value.incident === '2021-08-poly-network' && value.role === 'thief',
    );
    expect(poly.length).toBeGreaterThan(0);
    expect(poly.every(({ value }) => value.returned !== undefined)).toBe(true);
  });

  test('every address that OFAC lists names whom it is on, and since when', () => {
    const rows = data.addresses.filter(({ value }) => value.category === 'sanctioned');
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.every(({ value }) => value.listed !== undefined && (value.platform ?? value.subject))).toBe(true);
  });

  test('a failed attempt on a bank counts for nothing', () => {
    const attempt = incidents.get('2015-12-tien-phong-bank');
    expect(attempt === undefined ? undefined : incidentCounts(attempt, attempt.platform)).toBe(false);
  });
});
