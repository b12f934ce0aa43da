/** Front pages of many sorts, each unlike the others in what it is made of. */
import { BASE58, HEX, strangersAddress } from './random.ts';
import { framed, type Writer } from './writer.ts';

type Layout = (writer: Writer) => string;

const news: Layout = (w) =>
  framed(
    w,
    w.times(
      14,
      (i) =>
        `<article><h${i === 0 ? 1 : 2}>${i % 4 === 3 ? w.mention() : w.words(6)}</h${i === 0 ? 1 : 2}><img alt="${w.words(3)}"><p>${w.words(30)} ${w.link()}</p><time datetime="2026-11-2${i % 5}">${i} h</time></article>`,
    ),
  );

const shop: Layout = (w) =>
  framed(
    w,
    `<h1>${w.words(3)}</h1><div class="grid">${w.times(24, () => `<div class="card"><a href="/p/${w.random.run(HEX, 24)}"><img alt=""><h3>${w.words(4)}</h3></a><data value="1">€ ${w.money()}</data><button>+</button></div>`)}</div>
     <form><label>E-mail<input type="email"></label><label>${w.words(1)}<input name="coupon"></label><button>OK</button></form>`,
  );

const forum: Layout = (w) =>
  framed(
    w,
    `<table><thead><tr><th>${w.words(1)}</th><th>#</th></tr></thead>${w.times(25, (i) => `<tr><td><h3>${i % 6 ? w.words(7) : w.mention()}</h3>${w.link()}</td><td>${w.random.int(999)}</td></tr>`)}</table>
     <section><textarea name="reply" placeholder="${w.words(3)}"></textarea><button>${w.words(1)}</button></section>`,
  );

const docs: Layout = (w) =>
  framed(
    w,
    `<aside><ul>${w.times(20, () => `<li>${w.link()}</li>`)}</ul></aside><h1>${w.words(3)}</h1><p>${w.words(40)}</p>
     <pre><code>npm install ${w.random.run(HEX, 6)}
integrity sha512-${w.random.run(`${BASE58}+/0`, 86)}==
commit ${w.random.run(HEX, 40)}
const wallet = '0x${w.random.run(HEX, 64)}';
await send({ to: '${strangersAddress(w.random)}', amount: 1n });</code></pre><h2>deposit()</h2><table><tr><th>name</th><th>address</th><th>amount</th></tr></table>`,
  );

const bank: Layout = (w) =>
  framed(
    w,
    `<h1>${w.words(4)}</h1><div role="tablist"><button role="tab" aria-selected="true">${w.words(1)}</button><button role="tab">${w.words(1)}</button></div>
     <p>IBAN DE89 3704 0044 0532 0130 00 · BIC COBADEFFXXX</p><ul>${w.times(6, () => `<li><h3>${w.mention()}</h3><p>${w.words(14)}</p></li>`)}</ul>
     <form><label>${w.words(1)}<input name="user" autocomplete="username"></label><label>PIN<input type="password"></label><button>${w.tongue.signIn}</button></form>`,
  );

const video: Layout = (w) =>
  `<div id="app" data-v="${w.random.run(HEX, 8)}"><nav>${w.times(8, w.link)}</nav><div class="rail">${w.times(40, () => `<a href="/watch?v=${w.random.run(BASE58, 11)}"><img alt=""><span>${w.words(6)}</span><span>${w.random.int(60)}:${w.random.int(50) + 10}</span></a>`)}</div></div>
   <script>setTimeout(() => { const more = document.createElement('div'); more.textContent = ${JSON.stringify(w.words(20))}; document.body.append(more) }, 60)</script>`;

const wiki: Layout = (w) =>
  framed(
    w,
    `<h1>${w.words(2)}</h1>${w.times(6, () => `<h2>${w.words(2)}</h2><p>${w.times(5, () => `${w.words(12)} ${w.link()}<sup>[${w.random.int(99)}]</sup>`)}</p>`)}<p>ISBN 978-3-16-148410-${w.random.int(9)}, doi:10.1000/${w.random.int(999)}</p>`,
  );

const social: Layout = (w) =>
  `<div role="feed">${w.times(16, (i) => `<div role="article"><strong>@${w.random.run(HEX, 8)}</strong><p>${w.words(18)}${i % 5 === 0 ? ` BTC ${strangersAddress(w.random)}` : ''}</p><div role="button" tabindex="0">♥ ${w.random.int(999)}</div></div>`)}</div>
   <div contenteditable role="textbox" aria-label="${w.words(3)}"></div>`;

const landing: Layout = (w) =>
  `<x-hero></x-hero><section><h1>${w.words(5)}</h1><p>${w.words(16)}</p><a class="cta" href="/start">${w.words(2)}</a></section>${w.times(3, () => `<section><h2>${w.words(4)}</h2><p>${w.words(20)}</p><ul>${w.times(4, () => `<li>${w.words(5)}</li>`)}</ul></section>`)}
   <dialog open><h2>Cookies</h2><p>${w.words(20)}</p><button>OK</button></dialog>
   <script>document.querySelector('x-hero').attachShadow({ mode: 'open' }).innerHTML = '<h1>' + ${JSON.stringify(w.words(4))} + '</h1><input placeholder="e-mail">'</script>`;

const repository: Layout = (w) =>
  framed(
    w,
    `<h1>${w.random.run(HEX, 5)}/${w.random.run(HEX, 7)}</h1><table>${w.times(22, () => `<tr><td>${w.link()}</td><td><a href="/commit/${w.random.run(HEX, 40)}"><code>${w.random.run(HEX, 7)}</code></a></td></tr>`)}</table><pre>sha256 ${w.random.run(HEX, 64)}</pre>`,
  );

const prices: Layout = (w) =>
  framed(
    w,
    `<h1>${w.words(3)}</h1><table><thead><tr><th>Coin</th><th>Price</th><th>Volume</th></tr></thead>${w.times(30, (i) => `<tr><td>${i}</td><td>${w.random.pick(['BTC', 'ETH', 'SOL', 'XRP'])}</td><td>$${w.money()}</td><td>${w.random.int(9)} %</td></tr>`)}</table><aside>${w.mention()}</aside>`,
  );

const explorer: Layout = (w) =>
  framed(
    w,
    `<h1>Blocks</h1><table><tr><th>Hash</th><th>From</th><th>To</th><th>Amount</th></tr>${w.times(18, () => `<tr><td><a href="/tx/0x${w.random.run(HEX, 64)}">0x${w.random.run(HEX, 64)}</a></td><td>${strangersAddress(w.random)}</td><td>${strangersAddress(w.random)}</td><td>${w.money()} ETH</td></tr>`)}</table>`,
  );

const portal: Layout = (w) =>
  `<center><img alt="${w.host}"><form action="/search"><input name="q" autofocus><button>${w.tongue.search}</button></form><p>${w.times(5, w.link)}</p></center>
   <iframe srcdoc="<p>${w.words(8)}</p>" width="300" height="100"></iframe>`;

const booking: Layout = (w) =>
  framed(
    w,
    `<h1>${w.words(4)}</h1><form><label>${w.words(1)}<input name="from"></label><label>${w.words(1)}<input name="to"></label><input type="date"><select><option>1</option><option>2</option></select><button>${w.tongue.search}</button></form>${w.times(9, () => `<figure><img alt=""><figcaption>${w.words(5)} · ${w.money()}</figcaption></figure>`)}`,
  );

const weather: Layout = (w) =>
  framed(
    w,
    `<h1>${w.words(2)} ${w.random.int(30)}°</h1><svg viewBox="0 0 9 9"><path d="M0 0h9"/><text>${w.random.int(30)}</text></svg><dl>${w.times(7, () => `<dt>${w.words(1)}</dt><dd>${w.random.int(30)}° / ${w.random.int(9)}°</dd>`)}</dl>
     <script type="application/ld+json">{"@type":"Place","geo":"52.5,13.4"}</script>`,
  );

const download: Layout = (w) =>
  framed(
    w,
    `<h1>${w.words(3)} 3.14</h1>${w.times(6, () => `<details open><summary>${w.words(3)}</summary><code>${w.random.run(HEX, 64)}  ${w.random.run(HEX, 6)}.tar.xz</code></details>`)}<p>PGP ${w.random.run('0123456789ABCDEF', 40)}</p><p>BTC: ${strangersAddress(w.random)}<br>ETH: 0x${w.random.run(HEX, 40)}</p>`,
  );

export const FRONT_PAGES: readonly [Layout, ...Layout[]] = [
  news,
  shop,
  forum,
  docs,
  bank,
  video,
  wiki,
  social,
  landing,
  repository,
  prices,
  explorer,
  portal,
  booking,
  weather,
  download,
];
