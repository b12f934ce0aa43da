/** Pages on which people trade: order books, charts, forms to buy and sell, balances, and doors to deposits that stay closed. */
import { HEX, strangersAddress } from './random.ts';
import type { Writer } from './writer.ts';

type Layout = (writer: Writer) => string;

/** What doors and columns are called on real pages. */
type Names = readonly [deposit: string, withdraw: string, transfer: string, amount: string, coin: string];
const ENGLISH: Names = ['Deposit', 'Withdraw', 'Transfer', 'Amount', 'Coin'];
const NAMES: Readonly<Record<string, Names>> = {
  en: ENGLISH,
  ja: ['入金', '出金', '振替', '数量', '通貨'],
  ko: ['입금', '출금', '이체', '수량', '자산'],
  zh: ['充值', '提现', '划转', '数量', '币种'],
  es: ['Depositar', 'Retirar', 'Transferir', 'Cantidad', 'Moneda'],
  pt: ['Depositar', 'Sacar', 'Transferir', 'Quantidade', 'Moeda'],
  de: ['Einzahlen', 'Auszahlen', 'Übertragen', 'Menge', 'Währung'],
  fr: ['Déposer', 'Retirer', 'Transférer', 'Montant', 'Devise'],
  ru: ['Пополнить', 'Вывести', 'Перевести', 'Количество', 'Монета'],
  tr: ['Yatır', 'Çek', 'Transfer', 'Miktar', 'Varlık'],
  vi: ['Nạp', 'Rút', 'Chuyển', 'Số lượng', 'Tài sản'],
};

const namesIn = (w: Writer) => NAMES[w.tongue.code] ?? ENGLISH;
const rows = (w: Writer, count: number) =>
  w.times(count, () => `<tr><td>${w.money()}</td><td>0.${w.random.int(99_999)}</td><td>${w.money()}</td></tr>`);
const book = (w: Writer) =>
  `<section aria-label="book"><table><thead><tr><th>${w.words(1)} (USDT)</th><th>${namesIn(w)[3]} (BTC)</th><th>Σ</th></tr></thead>${rows(w, 14)}</table><strong>${w.money()}</strong><table>${rows(w, 14)}</table></section>`;

const spot: Layout = (w) => {
  const [deposit, , transfer, amount] = namesIn(w);
  return `<header><h1>BTC/USDT</h1><nav><a href="/markets">${w.words(1)}</a><a href="/wallet">${w.words(1)}</a><a href="/deposit">${deposit}</a></nav></header>${book(w)}<canvas width="300" height="150"></canvas>
    <form><div role="tablist"><button type="button" role="tab" aria-selected="true">${w.words(1)}</button><button type="button" role="tab">${w.words(1)}</button></div><label>${w.words(1)}<input placeholder="USDT" inputmode="decimal"></label><label>${amount}<input placeholder="BTC" inputmode="decimal"></label><input type="range"><span>0.00 USDT</span><a href="#">${transfer}</a><button>${w.words(1)} BTC</button></form>
    <script>setInterval(() => { document.querySelector('strong').textContent = (Math.random() * 99999).toFixed(2); document.title = document.querySelector('strong').textContent + ' BTC/USDT' }, 90)</script>`;
};

const futures: Layout = (w) => {
  const [deposit, , transfer, amount] = namesIn(w);
  return `<div class="app"><h1>BTCUSDT</h1><span>10x</span>${book(w)}<div class="order"><button class="active">Cross</button><button>20x</button><input placeholder="${w.words(1)}"><input placeholder="${amount}"><button>Long</button><button>Short</button></div>
    <div class="assets"><dl><dt>${w.words(1)}</dt><dd>${w.money()} USDT</dd></dl><button>${deposit}</button><button>${transfer}</button></div><table><tr><th>${w.words(1)}</th><th>${w.words(1)}</th></tr>${rows(w, 5)}</table></div>`;
};

const swap: Layout = (w) =>
  `<main><h1>Swap</h1><div><input inputmode="decimal" placeholder="0"><button aria-haspopup="listbox">ETH</button></div><button>↓</button><div><input inputmode="decimal" placeholder="0"><button aria-haspopup="listbox">${w.words(1)}</button></div>
   <p>1 ETH = ${w.money()}</p><input placeholder="0x… / name" aria-label="Search token"><ul>${w.times(8, () => `<li>${w.random.run(HEX, 4).toUpperCase()} ${strangersAddress(w.random)}</li>`)}</ul><button>Connect</button></main>`;

const markets: Layout = (w) => {
  const [deposit, withdraw, , , coin] = namesIn(w);
  return `<header><a href="/">${w.host}</a><div class="menu"><a href="/deposit">${deposit}</a><a href="/withdraw">${withdraw}</a></div></header><main><h1>${w.words(2)}</h1><table><thead><tr><th>${coin}</th><th>${w.words(1)}</th><th>24h</th></tr></thead>${w.times(40, () => `<tr><td>${w.random.run(HEX, 4).toUpperCase()}</td><td>${w.money()}</td><td>${w.random.int(20)} %</td></tr>`)}</table></main>`;
};

const portfolio: Layout = (w) => {
  const [deposit, withdraw, transfer, amount, coin] = namesIn(w);
  return `<main><h2>${w.words(2)}</h2><p>${w.money()} USDT</p><div><button>${deposit}</button><button>${withdraw}</button><button>${transfer}</button></div><table><thead><tr><th>${coin}</th><th>${amount}</th></tr></thead>${rows(w, 20)}</table></main>`;
};

const history: Layout = (w) => {
  const [, , , amount, coin] = namesIn(w);
  return `<main><h1>${w.words(2)}</h1><div role="tablist"><a role="tab" aria-selected="true">${w.words(1)}</a><a role="tab">${w.words(1)}</a></div><table><tr><th>${coin}</th><th>${w.words(1)}</th><th>${amount}</th><th>ID</th></tr>${w.times(25, () => `<tr><td>2026-11-${w.random.int(9) + 10}</td><td>${w.money()}</td><td>${w.money()}</td><td>${w.random.run(HEX, 32)}</td></tr>`)}</table></main>`;
};

export const TRADING_PAGES: readonly [path: string, layout: Layout][] = [
  ['/trade/BTC_USDT', spot],
  ['/futures/BTCUSDT', futures],
  ['/swap', swap],
  ['/markets', markets],
  ['/assets/overview', portfolio],
  ['/orders/history', history],
];
