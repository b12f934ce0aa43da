/** A block explorer's list of transfers: two addresses a row, with transaction ids, amounts and ages around them. */
import { hex } from '@scure/base';
import { makeAddresses, type Planted } from './addresses.ts';
import { createRandom, type Random } from './random.ts';

interface Row {
  readonly id: string;
  readonly block: string;
  readonly age: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly fee: string;
}

export interface ExplorerPage {
  readonly planted: readonly Planted[];
  /** As copied from the page: cells with tabs between. */
  readonly text: string;
  /** The body of the page. */
  readonly html: string;
}

export function makeExplorerPage(addresses: number, seed: number): ExplorerPage {
  const random = createRandom(seed);
  const planted = makeAddresses(addresses, random);
  const rows: Row[] = [];
  for (let i = 0; i + 1 < planted.length; i += 2)
    rows.push(makeRow(planted[i]?.text ?? '', planted[i + 1]?.text ?? '', random));
  return {
    planted,
    text: rows.map((row) => Object.values(row).join('\t')).join('\n'),
    html: `<table><tbody>${rows.map(writeRow).join('')}</tbody></table>`,
  };
}

function makeRow(from: string, to: string, random: Random): Row {
  return {
    id: hex.encode(random.bytes(32)),
    block: String(21_000_000 + random.below(900_000)),
    age: `${1 + random.below(59)} mins ago`,
    from,
    to,
    amount: `${(random.below(900_000) / 1000).toFixed(4)} ${random.pick(['ETH', 'BTC', 'USDT', 'SOL'])}`,
    fee: (random.below(1000) / 1e6).toFixed(8),
  };
}

/** The id is cut short for the eye, as explorers do; its link has it whole. */
function writeRow({ id, block, age, from, to, amount, fee }: Row): string {
  const cells = [
    `<a href="/tx/${id}" class="hash">${id.slice(0, 16)}…</a>`,
    `<a href="/block/${block}">${block}</a>`,
    `<span title="2026-11-25 03:07:51">${age}</span>`,
    `<a href="/address/${from}" class="mono">${from}</a>`,
    '<span class="badge">IN</span>',
    `<a href="/address/${to}" class="mono">${to}</a>`,
    amount,
    fee,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
