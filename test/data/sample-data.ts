/** A small and sound data folder, which each test breaks in one place. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const INCIDENT = {
  id: '2019-07-bitpoint',
  date: '2019-07-11',
  disclosed: '2019-07-12',
  platform: 'bitpoint',
  kind: 'hot-wallet-theft',
  lossUsd: 28000000,
  lossAssets: [{ asset: 'BTC', amount: 1225 }],
  recoveredUsd: 1000,
  customers: 'promised',
  countries: ['JP'],
  attributions: [
    { actor: 'lazarus', by: 'FBI', strength: 'attributed', date: '2022', source: 'https://www.fbi.gov/news/lazarus' },
  ],
  summary: 'Keys of hot wallets were stolen. Customers were promised their coins.',
  sources: [
    { publisher: 'The Japan Times', url: 'https://www.japantimes.co.jp/news/bitpoint', date: '2019-07-16' },
    { publisher: 'CoinDesk', url: 'https://www.coindesk.com/bitpoint' },
  ],
  confidence: 'high',
  also: ['sbi-vc-trade'],
};

const ACTORS = [
  {
    id: 'lazarus',
    name: 'Lazarus Group',
    aliases: [],
    state: 'KP',
    parent: 'rgb',
    summary: 'A hacking group.',
    sources: [{ publisher: 'FBI', url: 'https://www.fbi.gov/news/lazarus' }],
  },
  {
    id: 'rgb',
    name: 'Reconnaissance General Bureau',
    aliases: ['RGB'],
    state: 'KP',
    summary: 'An intelligence agency.',
    sources: [{ publisher: 'US Treasury', url: 'https://home.treasury.gov/news/press-releases/sm774' }],
  },
];

const COLLECTIONS = [
  {
    id: 'report',
    name: 'A report',
    summary: 'One attack.',
    source: { publisher: 'UN Panel of Experts', url: 'https://undocs.org/S/2019/691', date: '2019-08-30' },
    reported: { instances: 1, totalUsd: 32000000 },
    difference: 'The report used the first figure.',
    incidents: ['2019-07-bitpoint'],
  },
];

const LIST = {
  version: '2026.11.25',
  date: '2026-11-25',
  coverage: {
    incidents: '2026-07-01',
    sanctions: '2026-09-30',
    addresses: '2026-08-20',
    domains: '2026-11-01',
    phishing: '2024-12-09',
  },
};

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

const FILES: Readonly<Record<string, string>> = {
  'incidents/2019/2019-07-bitpoint.json': json(INCIDENT),
  'actors.json': json(ACTORS),
  'collections.json': json(COLLECTIONS),
  'list.json': json(LIST),
  'platforms.csv': `id,name,aliases,kind,country
bitpoint,BITPoint,Remixpoint; BITPOINT,exchange,JP
garantex,Garantex,,exchange,
sbi-vc-trade,SBI VC Trade,,exchange,JP
`,
  'subjects.csv': 'id,name\nroman-semenov,Roman Semenov\n',
  'events.csv': `platform,kind,date,publisher,url,source_date
bitpoint,acquired,2026-04,AiCoin,https://www.aicoin.com/en/article/531606,2026-05
bitpoint,opened,2016-03,Remixpoint,https://www.remixpoint.co.jp/news/2016,
`,
  'designations.csv': `subject,authority,programme,listed,delisted,publisher,url,source_date
garantex,OFAC,CYBER4,2022-04-05,,US Treasury,https://home.treasury.gov/news/press-releases/jy0701,
roman-semenov,OFAC,DPRK3,2023-08-23,,US Treasury,https://home.treasury.gov/news/press-releases/jy1702,
`,
  'relations.csv': `platform,relation,other,publisher,url
bitpoint,successor,sbi-vc-trade,AiCoin,https://www.aicoin.com/en/article/531606
`,
  'domains.csv': `host,platform,held_by,verified,from,until,claims_url,publisher,url
bitpoint.co.jp,bitpoint,platform,2026-11-01,2016,2026,,Caveat review,
sbivc.co.jp,sbi-vc-trade,platform,,,,,Caveat review,
`,
  'hijacks.csv': `host,from,until,publisher,url
bitpoint.co.jp,2020-01-01,2020-01-02,CoinDesk,https://www.coindesk.com/hijack
`,
  'brands.csv': `id,name,domains,tokens,generic_tokens,broad_tokens,whole_tokens,neighbour_words
bitpoint,BITPoint,bitpoint.co.jp,bitpoint,,,,bluepoint
`,
  'phishing-sources.csv': `key,publisher,url,licence,listed
some-list,Some list,https://www.npmjs.com/package/some-list,MIT,2024-12-09
`,
  'phishing.txt': 'bitpoint-login.com\tbitpoint\tsome-list\n',
  'REJECTED.csv': 'file,row,value,reason\ndomains.csv,z.com,coin,a shared host\n',
  'addresses/hacks.csv': `chain,address,role,category,label,platform,subject,incident,actor,actor_basis,publisher,url,listed,delisted,returned,confidence
btc,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa,thief,exchange-hack,BITPoint thief,bitpoint,,2019-07-bitpoint,lazarus,incident,CoinDesk; FBI,https://www.coindesk.com/bitpoint,,,,medium
eth,0xdac17f958d2ee523a2206206994597c13d831ec7,sanctioned-person,sanctioned,Roman SEMENOV,,roman-semenov,,,,OFAC SDN List,https://sanctionssearch.ofac.treas.gov/Details.aspx?id=1,2023-08-23,,,high
`,
};

export interface DataFolder {
  /** What stands for the project, with `data/` in it. */
  readonly root: string;
  /** The data folder itself. */
  readonly path: string;
  /** Replaces the first occurrence of a text; fails when the file does not hold it. */
  edit(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  remove(): void;
}

export function makeDataFolder(): DataFolder {
  const root = mkdtempSync(join(tmpdir(), 'caveat-'));
  const path = join(root, 'data');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  return {
    root,
    path,
    write,
    edit(file, from, to) {
      const text = readFileSync(join(path, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      write(file, text.replace(from, to));
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
