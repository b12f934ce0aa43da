/** A page of 50,000 text nodes: the cells of a large table, as dashboards and statements have them. */
import { makeAddresses } from './addresses.ts';
import { pickWord } from './prose.ts';
import { createRandom, type Random } from './random.ts';

const CELLS = 5;

export function makeBigTable(textNodes: number, seed: number): string {
  const random = createRandom(seed);
  const rows = Array.from({ length: textNodes / CELLS }, (_none, i) => makeRow(i, random));
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

/** One row in fifty shows an address. */
function makeRow(i: number, random: Random): string {
  const words = [pickWord(random), pickWord(random), pickWord(random)].join(' ');
  const last = i % 50 === 0 ? makeAddresses(1, random)[0]?.text : `${words} ${random.below(100)}`;
  const cells = [
    `<td>${i}</td>`,
    `<td class="date">2026-11-${10 + random.below(15)} 0${random.below(10)}:${10 + random.below(50)}</td>`,
    `<td><a href="/orders/${i}/detail?from=${random.below(1e6)}">${words}</a></td>`,
    `<td class="number">${(random.below(1e8) / 100).toFixed(2)}</td>`,
    `<td>${last}</td>`,
  ];
  return `<tr id="row-${i}">${cells.join('')}</tr>`;
}
