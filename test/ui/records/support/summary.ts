/** A small record in short: two exchanges, a bridge, three actors one below the other, one collection. */
import { type RecordsSummary, summariseRecords } from '../../../../src/core/record/records-summary.ts';
import { openCatalogue } from '../../../../src/records/catalogue.ts';
import { indexIncidents } from '../../../../src/records/search-index.ts';
import type { Searched } from '../../../../src/records/select-incidents.ts';
import { coverage, incident, platform, SOURCE } from '../../../support/records.ts';

const actor = (id: string, name: string, parent?: string, aliases: readonly string[] = []) => ({
  id,
  name,
  aliases,
  state: 'KP',
  ...(parent === undefined ? {} : { parent }),
  summary: '',
  sources: [SOURCE],
  children: [],
  incidents: [],
});

export const INCIDENTS = [
  incident({
    id: '2019-07-bitpoint',
    date: '2019-07-11',
    platform: 'bitpoint',
    lossUsd: 28_000_000,
    countries: ['JP'],
    attributions: [{ actor: 'dprk', by: 'unsourced press claim', strength: 'alleged' }],
  }),
  incident({
    id: '2022-03-ronin',
    date: '2022-03-23',
    platform: 'ronin',
    kind: 'bridge-exploit',
    lossUsd: 620_000_000,
    countries: ['VN'],
    attributions: [
      { actor: 'lazarus', by: 'FBI', strength: 'attributed' },
      { actor: 'dprk', by: 'Elliptic', strength: 'assessed' },
    ],
  }),
  incident({
    id: '2025-02-other',
    date: '2025-02-21',
    platform: 'other',
    customers: 'not-repaid',
    lossUsd: 5_000_000,
    countries: ['DE'],
    attributions: [
      { actor: 'somebody', by: 'FBI', strength: 'charged' },
      { actor: 'tradertraitor', by: 'Elliptic', strength: 'assessed' },
    ],
  }),
  incident({ id: '2011-06-other', date: '2011-06', platform: 'other', kind: 'enforcement', lossUsd: 0 }),
];

export const summary: RecordsSummary = summariseRecords({
  version: '2026.11.25',
  date: '2026-11-25',
  coverage,
  incidents: INCIDENTS,
  platforms: [
    platform({ id: 'bitpoint', name: 'BITPoint Japan', aliases: ['ビットポイント'], hosts: ['bitpoint.co.jp'] }),
    platform({ id: 'ronin', name: 'Ronin bridge', kind: 'bridge', hosts: [] }),
    platform({ id: 'other', name: 'Öther', hosts: ['other.example', 'trade.other.example'] }),
    platform({ id: 'quiet', name: 'Quiet Exchange', hosts: ['quiet.example'] }),
  ],
  actors: [
    actor('dprk', 'North Korean cyber actors'),
    actor('lazarus', 'Lazarus Group', 'dprk', ['Hidden Cobra']),
    actor('tradertraitor', 'TraderTraitor', 'lazarus'),
    { ...actor('somebody', 'Some Body'), state: 'XX' },
  ],
  collections: [
    {
      id: 'panel',
      name: 'Panel report',
      summary: '',
      source: SOURCE,
      reported: { instances: 1 },
      difference: '',
      incidents: ['2022-03-ronin'],
    },
  ],
});

export const catalogue = openCatalogue(summary);
export const searched = (): Searched => ({ catalogue, index: () => indexIncidents(catalogue, 'en-GB') });
