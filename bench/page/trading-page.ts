/**
 * A trading page: an order book and a list of trades whose texts change 200 times a second, and five times a second a
 * row with an address is added. Every second of those is on record; such rows stay, so that marks can be counted.
 */
import { makeAddresses } from '../inputs/addresses.ts';
import { readListedAddresses } from '../inputs/listed.ts';
import { createRandom } from '../inputs/random.ts';

const ROWS = 200;
const COLUMNS = 6;

/** @param script more script at the end of the page */
export function makeTradingPage(seed: number, script = ''): string {
  const random = createRandom(seed);
  const addresses = makeAddresses(2_000, random).map(({ text }) => text);
  const listed = readListedAddresses(200);
  const number = () => (random.below(1e8) / 1000).toFixed(3);
  const cells = () => Array.from({ length: COLUMNS }, () => `<td>${number()}</td>`).join('');
  const book = Array.from({ length: ROWS }, () => `<tr>${cells()}</tr>`).join('');
  return `<!doctype html><title>Market</title><h1>BTC/USD</h1><table id="book">${book}</table><ul id="feed"></ul><ul id="kept"></ul>
<script>
const addresses = ${JSON.stringify(addresses)}, listed = ${JSON.stringify(listed)};
const cells = [...document.querySelectorAll('#book td')].map((cell) => cell.firstChild);
const feed = document.getElementById('feed'), kept = document.getElementById('kept');
const live = { changes: 0, inserted: 0, planted: new Set(), running: true };
function row(address) {
  const item = document.createElement('li');
  item.innerHTML = '<span>Deposit</span> <a href="/address/' + address + '"><code>' + address + '</code></a> <b>' + (Math.random() * 1000).toFixed(4) + '</b>';
  return item;
}
function change(times) {
  for (let i = 0; i < times; i++) {
    cells[(live.changes * 7) % cells.length].data = (Math.random() * 1e5).toFixed(3);
    live.changes++;
    if (live.changes % 40 !== 0) continue;
    live.inserted++;
    if (live.inserted % 2 === 0) {
      const address = listed[live.planted.size % listed.length];
      if (!live.planted.has(address)) kept.append(row(address));
      live.planted.add(address);
    } else feed.prepend(row(addresses[live.inserted % addresses.length]));
    while (feed.childElementCount > 50) feed.lastElementChild.remove();
  }
}
setInterval(() => live.running && change(10), 50);
function marked() {
  const texts = new Set();
  for (const highlight of CSS.highlights.values()) for (const range of highlight) texts.add(range.toString());
  return [...live.planted].filter((address) => texts.has(address)).length;
}
</script>${script}`;
}
