import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileList } from '../../scripts/data/compile-list.ts';
import { readData } from '../../scripts/data/read-data.ts';
import { type DataFolder, makeDataFolder } from './sample-data.ts';

let folder: DataFolder;
beforeEach(() => {
  folder = makeDataFolder();
});
afterEach(() => folder.remove());

const HACKS = 'addresses/hacks.csv';
const compile = () => compileList(readData(folder.path).data).tables;

test('a platform knows its own incidents and those that concern it', () => {
  const platforms = new Map(compile().platforms);
  expect(platforms.get('bitpoint')?.incidents).toEqual(['2019-07-bitpoint']);
  expect(platforms.get('sbi-vc-trade')?.incidents).toEqual(['2019-07-bitpoint']);
});

test('a relation is known at both ends', () => {
  const platforms = new Map(compile().platforms);
  expect(platforms.get('bitpoint')?.related).toEqual([{ relation: 'successor', platform: 'sbi-vc-trade' }]);
  expect(platforms.get('sbi-vc-trade')?.related).toEqual([{ relation: 'predecessor', platform: 'bitpoint' }]);
});

test('events stand oldest first, whatever the order of the rows', () => {
  const [bitpoint] = compile().platforms;
  expect(bitpoint?.[1].events.map(({ date }) => date)).toEqual(['2016-03', '2026-04']);
});

test('an actor has its children and their incidents', () => {
  const actors = new Map(compile().actors);
  expect(actors.get('rgb')).toMatchObject({ children: ['lazarus'], incidents: ['2019-07-bitpoint'] });
});

test('what is absent in a row is absent in the record', () => {
  const [, garantex] = compile().platforms;
  expect(Object.keys(garantex?.[1] ?? {})).not.toContain('country');
});

test('a listing keeps each source with its own address', () => {
  const [first] = compile().addresses;
  const listings = new Map(compile().addresses);
  expect(first?.[0]).toBe('0xdac17f958d2ee523a2206206994597c13d831ec7');
  expect(listings.get('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa')?.listings[0]?.sources).toEqual([
    { publisher: 'CoinDesk', url: 'https://www.coindesk.com/bitpoint' },
    { publisher: 'FBI' },
  ]);
});

test('a Bitcoin Cash address is found in its old form too, beside what is known of that on Bitcoin', () => {
  // The examples of the CashAddr specification: one hash in both forms.
  const legacy = '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu';
  const cash = 'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a';
  const row = (chain: string, address: string) =>
    `${chain},${address},thief,exchange-hack,${chain} thief,bitpoint,,,,,CoinDesk,,,,,low\n`;
  folder.edit(HACKS, 'btc,1A1', `${row('bch', cash)}${row('btc', legacy)}btc,1A1`);
  const listings = new Map(compile().addresses);
  expect(listings.get(cash)?.listings.map(({ chain }) => chain)).toEqual(['bch']);
  expect(listings.get(legacy)?.listings.map(({ chain }) => chain)).toEqual(['bch', 'btc']);
});

test('one address with two listings is one record', () => {
  const second = 'btc,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa,scam,scam,Another,,,,,,Somebody,,,,,low\n';
  folder.edit(HACKS, 'eth,', `${second}eth,`);
  const listings = new Map(compile().addresses);
  expect(listings.get('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa')?.listings.map(({ label }) => label)).toEqual([
    'BITPoint thief',
    'Another',
  ]);
});
