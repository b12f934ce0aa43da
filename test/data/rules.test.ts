import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from './check-folder.ts';
import { type DataFolder, makeDataFolder } from './sample-data.ts';

let folder: DataFolder;
beforeEach(() => {
  folder = makeDataFolder();
});
afterEach(() => folder.remove());

const INCIDENT = 'incidents/2019/2019-07-bitpoint.json';
const HACKS = 'addresses/hacks.csv';

test('sound data breaks no rule', () => {
  expect(checkFolder(folder.path)).toEqual([]);
});

type Edit = readonly [why: string, file: string, from: string, to: string, line: number, rule: string];

const EDITS: readonly Edit[] = [
  ['a file that is no JSON', INCIDENT, '{', '', 1, 'readable'],
  ['a kind that does not exist', INCIDENT, '"hot-wallet-theft"', '"theft"', 6, 'schema'],
  ['a member that does not exist', INCIDENT, '"also"', '"besides"', 41, 'schema'],
  ['null for what is absent', INCIDENT, '28000000', 'null', 7, 'schema'],
  ['an id that is not the file name', INCIDENT, '2019-07-bitpoint', '2019-08-bitpoint', 2, 'file-name'],
  ['a day that the calendar lacks', INCIDENT, '"2019-07-11"', '"2019-02-30"', 3, 'real-date'],
  ['a date in another form', INCIDENT, '"2019-07-16"', '"16 July 2019"', 33, 'real-date'],
  ['a date after that of the list', INCIDENT, '"2019-07-16"', '"2027-01-01"', 33, 'no-future-date'],
  ['disclosed before it happened', INCIDENT, '"2019-07-12"', '"2019-07-01"', 4, 'dates-in-order'],
  ['a year that is not that of the id', INCIDENT, '"2019-07-11"', '"2018-07-11"', 3, 'id-year'],
  [
    'a platform that is not on record',
    INCIDENT,
    '"platform": "bitpoint"',
    '"platform": "bitpiont"',
    5,
    'known-reference',
  ],
  ['another platform that is not on record', INCIDENT, '"sbi-vc-trade"', '"sbi"', 42, 'known-reference'],
  ['an actor that is not on record', INCIDENT, '"lazarus"', '"lazarous"', 21, 'known-reference'],
  [
    'a claim without a document',
    INCIDENT,
    ',\n      "source": "https://www.fbi.gov/news/lazarus"',
    '',
    20,
    'has-source',
  ],
  ['a source that is no web address', INCIDENT, 'https://www.coindesk.com/bitpoint', 'coindesk', 37, 'source-url'],
  [
    'high confidence from one document and a front page',
    INCIDENT,
    'coindesk.com/bitpoint',
    'coindesk.com/',
    40,
    'high-confidence',
  ],
  [
    'high confidence from one publisher twice',
    INCIDENT,
    '"CoinDesk"',
    '"The Japan Times (reprint)"',
    40,
    'high-confidence',
  ],
  ['three sentences', INCIDENT, 'coins."', 'coins. They wait."', 28, 'short-summary'],
  ['more recovered than lost', INCIDENT, '"recoveredUsd": 1000', '"recoveredUsd": 99000000', 14, 'figures-agree'],
  [
    'a member that is missing',
    INCIDENT,
    '"countries": [\n    "JP"\n  ],\n  "attributions"',
    '"attributions"',
    1,
    'schema',
  ],
  [
    'an actor above itself',
    'actors.json',
    '"name": "Reconnaissance General Bureau"',
    '"parent": "lazarus", "name": "R"',
    7,
    'actor-tree',
  ],
  ['a parent that is not on record', 'actors.json', '"parent": "rgb"', '"parent": "kgb"', 7, 'known-reference'],
  [
    'a collection of what is not on record',
    'collections.json',
    '"2019-07-bitpoint"',
    '"2019-07-x"',
    17,
    'known-reference',
  ],
  ['a coverage day that does not exist', 'list.json', '"2026-07-01"', '"2026-06-31"', 5, 'real-date'],
  ['a header that lacks a column', 'platforms.csv', ',country', '', 1, 'header'],
  ['a kind of platform that does not exist', 'platforms.csv', 'exchange,JP', 'shop,JP', 2, 'schema'],
  ['white space around a field', 'platforms.csv', 'SBI VC Trade', 'SBI VC Trade ', 4, 'schema'],
  ['one id twice', 'platforms.csv', 'garantex,', 'bitpoint,', 3, 'unique-id'],
  ["a subject with a platform's id", 'subjects.csv', 'roman-semenov', 'garantex', 2, 'unique-id'],
  ['rows out of order', 'platforms.csv', 'garantex,', 'zz,', 3, 'sorted-rows'],
  ['an event of nobody', 'events.csv', 'bitpoint,opened', 'bitpointe,opened', 3, 'known-reference'],
  ['an event without a publisher', 'events.csv', 'Remixpoint,', ',', 3, 'schema'],
  ['an event that never was', 'events.csv', '2016-03', '2016-13', 3, 'real-date'],
  ['a designation of nobody', 'designations.csv', 'garantex', 'garantek', 2, 'known-reference'],
  ['a designation without its day', 'designations.csv', '2022-04-05', '', 2, 'schema'],
  ['lifted before it was made', 'designations.csv', '2023-08-23,', '2023-08-23,2022-01-01', 3, 'dates-in-order'],
  ['a relation that does not exist', 'relations.csv', 'successor', 'cousin', 2, 'schema'],
  ['a relation to nobody', 'relations.csv', 'sbi-vc-trade', 'sbi', 2, 'known-reference'],
  ['a host in capitals', 'domains.csv', 'sbivc.co.jp', 'SBIVC.co.jp', 3, 'host-form'],
  ['a public suffix', 'domains.csv', 'sbivc.co.jp', 'co.jp', 3, 'no-public-suffix'],
  ['a suffix of tenants', 'domains.csv', 'sbivc.co.jp', 'github.io', 3, 'no-public-suffix'],
  ['a domain of a whole group', 'domains.csv', 'sbivc.co.jp', 'dmm.com', 3, 'no-shared-host'],
  ['a suffix that does not exist', 'domains.csv', 'sbivc.co.jp', 'sbivc.exmaple', 3, 'known-suffix'],
  [
    'claims of a platform that is alive',
    'domains.csv',
    '2026,,Caveat',
    '2026,https://claims.example.com/x,Caveat',
    2,
    'claims-of-estate',
  ],
  ['a hijack of a host that is not on record', 'hijacks.csv', 'bitpoint.co.jp', 'bitpoint.jp', 2, 'known-reference'],
  ['a hijack that ends before it begins', 'hijacks.csv', '2020-01-02', '2019-01-02', 2, 'dates-in-order'],
  ["a brand's domain that is not on record", 'brands.csv', 'bitpoint.co.jp', 'bitpoint.jp', 2, 'known-reference'],
  ["a platform's own domain as phishing", 'phishing.txt', 'bitpoint-login.com', 'sbivc.co.jp', 1, 'not-own-domain'],
  ['a whole shared host as phishing', 'phishing.txt', 'bitpoint-login.com', 'sites.google.com', 1, 'no-shared-host'],
  ['a page in a form in which none is looked up', 'phishing.txt', 'bitpoint-login.com', 't.me/Scam/', 1, 'path-form'],
  ['phishing from an unknown list', 'phishing.txt', 'some-list', 'another', 1, 'known-reference'],
  ['phishing without tabs', 'phishing.txt', '\tbitpoint\t', ' ', 1, 'schema'],
  ['a chain that does not exist', HACKS, 'btc,', 'bitcoin,', 2, 'known-chain'],
  ['a string that is no address', HACKS, '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'satoshi', 2, 'address-parses'],
  ['one letter of an address changed', HACKS, '1A1zP1eP5', '1A1zP1eP6', 2, 'address-checksum'],
  ['an address of another chain', HACKS, 'btc,', 'tron,', 2, 'address-chain'],
  [
    'an address in another spelling',
    HACKS,
    '0xdac17f958d2ee523a2206206994597c13d831ec7',
    '0xdAC17F958D2ee523a2206206994597C13D831ec7',
    3,
    'canonical-address',
  ],
  ['an address of an unknown incident', HACKS, '2019-07-bitpoint', '2019-07-x', 2, 'known-reference'],
  ['an actor without a basis', HACKS, 'lazarus,incident', 'lazarus,', 2, 'actor-basis'],
  ['a basis in no incident', HACKS, ',2019-07-bitpoint,', ',,', 2, 'actor-basis'],
  ['a sanction on nobody', HACKS, ',roman-semenov,', ',,', 3, 'sanction-subject'],
  ['a sanction without its day', HACKS, '2023-08-23', '', 3, 'sanction-date'],
  ['a lifted sanction that still says so', HACKS, '2023-08-23,', '2023-08-23,2025-01-01', 3, 'lifted-sanction'],
  ['a listing that says nothing', HACKS, 'thief,exchange-hack', ',', 2, 'listing-says-something'],
  ['a listing without a source', HACKS, 'CoinDesk; FBI', '', 2, 'schema'],
];

describe('a wrong edit is told with its file, line and rule', () => {
  test.each(EDITS)('%s', (_why, file, from, to, line, rule) => {
    folder.edit(file, from, to);
    expect(checkFolder(folder.path)).toContainEqual(expect.objectContaining({ file, line, rule }));
  });
});

test.each(['sites.google.com/view/bitpoint-login', 't.me/bitpointsupport'])('a page of a shared host: %s', (listed) => {
  folder.edit('phishing.txt', 'bitpoint-login.com', listed);
  expect(checkFolder(folder.path)).toEqual([]);
});

test('everything that is wrong is told at once', () => {
  folder.edit(INCIDENT, '"lazarus"', '"lazarous"');
  folder.edit('domains.csv', 'sbivc.co.jp', 'SBIVC.co.jp');
  const rules = checkFolder(folder.path).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['known-reference', 'host-form']));
});

test('JSON whose members are out of order is told where the order breaks', () => {
  folder.edit(
    INCIDENT,
    '  "date": "2019-07-11",\n  "disclosed": "2019-07-12",',
    '  "disclosed": "2019-07-12",\n  "date": "2019-07-11",',
  );
  expect(checkFolder(folder.path)).toEqual([
    expect.objectContaining({ file: INCIDENT, line: 3, rule: 'canonical-json' }),
  ]);
});
