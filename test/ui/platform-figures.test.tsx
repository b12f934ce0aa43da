/**
 * What the popup says of twenty platforms, against figures added up by hand from their rows under data/incidents: counted
 * incidents, dollars lost less what came back, and what became of customers. Whoever changes a row adds up anew.
 */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openBundledList } from '../../scripts/check/bundled-list.ts';
import { reportOn } from '../../src/background/report.ts';
import type { List } from '../../src/core/list/list.ts';
import { incidentCounts } from '../../src/core/record/incident-counts.ts';
import { FactRow } from '../../src/popup/fact-row.tsx';
import { TODAY } from '../support/records.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('./support/english-browser.ts')).englishBrowser,
}));

let list: List;
beforeAll(async () => {
  list = await openBundledList();
}, 60_000);
afterEach(cleanup);

const MANY = 'customers, in the worst of';

test.each<[host: string, counted: number, lostUsd: number, customers: string]>([
  // 19 (2019-03) + 31.5 − 14 (2018-06) + 7 (2017-06) + 7 (2017-02); what became of customers of the last is not known.
  ['bithumb.com', 4, 50_500_000, `In part, ${MANY} 3 known cases`],
  // 30.4 (2025-11) + 49 (2019-11); the fine and the imitators do not count.
  ['upbit.com', 2, 79_400_000, `Made whole, ${MANY} 2 cases`],
  // 534 (2018-01); the hijack of 2020-05 exposed 300 people and cost nothing.
  ['coincheck.com', 2, 534_000_000, `Made whole, ${MANY} 2 cases`],
  ['bitpoint.co.jp', 1, 28_000_000, 'Made whole, what became of customers'],
  // 473 (2014-02) + 0.065 (2011-03); 2011-06 was lost in coins without a figure in dollars.
  ['mtgox.com', 3, 473_065_000, `In part, ${MANY} 2 known cases`],
  // 72 (2016-08) + 0.35 (2015-05); three fines and two seizures do not count.
  ['bitfinex.com', 2, 72_350_000, 'Made whole, what became of customers'],
  // 281 − 236 (2020-09).
  ['kucoin.com', 1, 45_000_000, 'Made whole, what became of customers'],
  ['bybit.com', 1, 1_460_000_000, 'No loss, what became of customers'],
  // 8,900 (fraud) + 477 (theft of the same night); the conviction tells the fraud again.
  ['ftx.com', 2, 9_377_000_000, 'At old prices, customers, in the 1 case known'],
  ['celsius.network', 1, 1_190_000_000, 'In part, what became of customers'],
  // 40.7 (2019-05); 10,000 people exposed in 2019-08, with what consequence is not known.
  ['binance.com', 2, 40_700_000, 'Made whole, customers, in the 1 case known'],
  // 69,461 people (2024-12) and 6,000 (2021-03); no figure in dollars.
  ['coinbase.com', 2, 0, 'Made whole, what became of customers'],
  ['bitgrail.com', 1, 170_000_000, 'In part, what became of customers'],
  // 16 (2019-01) + 0.172 (2020-08).
  ['cryptopia.co.nz', 2, 16_172_000, 'In part, customers, in the 1 case known'],
  // 91.35 (2021-08); 169,782 people (2020-11); the insolvency of 2022-11 has no figure of its own.
  ['liquid.com', 3, 91_350_000, `In part, ${MANY} 3 cases`],
  ['wazirx.com', 1, 234_900_000, 'In part, what became of customers'],
  // Sanctions and a seizure: nothing that counts, but customers were left short by the seizure.
  ['garantex.org', 0, 0, 'In part, what became of customers'],
  // 2.7 (2023-12); the phishing of 2017 hit imitators.
  ['okx.com', 1, 2_700_000, 'Promised, what became of customers'],
  // 23 (2023-11); 7.9 of 2023-09 came back whole.
  ['htx.com', 2, 23_000_000, `Promised, ${MANY} 2 cases`],
  // 26 (2019-02) + 2.65 (2017-12) + 4.8 (2017-04).
  ['youbit.co.kr', 3, 33_450_000, `In part, ${MANY} 2 known cases`],
])('%s', async (host, counted, lostUsd, customers) => {
  const report = await reportOn(list, host, Date.parse(TODAY));
  if (report.kind !== 'site') throw new Error(`${host} is no site`);
  const { facts, verdict } = report;
  expect([verdict.counted, verdict.lostUsd]).toEqual([counted, lostUsd]);
  const counting = facts.incidents.filter((incident) => incidentCounts(incident, facts.platform?.id ?? ''));
  const { container } = render(<FactRow report={report} counting={counting} />);
  const told = [...container.querySelectorAll('.facts > div')].map(
    (fact) => `${fact.querySelector('dd')?.textContent}, ${fact.querySelector('dt')?.textContent}`,
  );
  expect(told[2]).toBe(customers);
});
