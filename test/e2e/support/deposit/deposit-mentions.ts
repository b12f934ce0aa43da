/** Thirty pages of the same platforms that only speak of deposits: help, news, fees, menus, histories, advertisements. */
import { html } from '../pages.ts';

const nav = (names: string) =>
  `<header><nav>${names
    .split('|')
    .map((name) => `<a href="#">${name}</a>`)
    .join('')}</nav></header>`;
const table = (heads: string, rows = 4) =>
  `<table><thead><tr>${heads
    .split('|')
    .map((head) => `<th>${head}</th>`)
    .join(
      '',
    )}</tr></thead>${'<tr><td>USDT</td><td>TRX</td><td>1.00</td><td>2026-11-20</td></tr>'.repeat(rows)}</table>`;
const article = (heading: string, ...steps: string[]) =>
  `<main><article><h1>${heading}</h1>${steps.map((step, i) => `<h2>${i + 1}. ${step}</h2><p>${step}</p>`).join('')}</article></main>`;

const EN = nav('Markets|Trade|Deposit|Withdraw|Help');
const KO = nav('거래소|입출금|투자내역|고객센터');
const JA = nav('取引所|入金|出金|ヘルプ');
const ZH = nav('行情|交易|充值|提现|帮助');

const ROWS: readonly (readonly [language: string, url: string, title: string, body: string])[] = [
  [
    'en',
    'www.binance.com/en/how-to-deposit-crypto',
    'How to deposit',
    `${EN}${article('How to Deposit Crypto', 'Select the coin', 'Select the network', 'Copy the address')}${table('Coin|Network|Address|Amount')}`,
  ],
  [
    'en',
    'www.kucoin.com/rates/withdrawal',
    'Fees',
    `${EN}<h1>Withdrawal fees</h1>${table('Coin|Network|Minimum amount|Fee')}`,
  ],
  [
    'en',
    'www.kraken.com/',
    'Kraken',
    `${EN}<h1>Deposit today, trade in minutes</h1><form><input type="email" placeholder="Email address"><button>Get started</button></form>`,
  ],
  [
    'en',
    'www.coinbase.com/stories/halts',
    'News',
    `${EN}${article('Exchange halts withdrawals', 'What happened', 'What customers should do')}<aside>Send us a tip: <input placeholder="Your e-mail address"></aside>`,
  ],
  [
    'en',
    'www.bitstamp.net/portfolio',
    'Portfolio',
    `${EN}<h1>Portfolio</h1><button>Deposit</button><button>Withdraw</button>${table('Asset|Amount|Value|24h')}`,
  ],
  [
    'en',
    'robinhood.com/wallet/history/deposit',
    'History',
    `${EN}<h2>Deposit history</h2><select><option>All</option></select>${table('Coin|Network|Amount|Date')}`,
  ],
  [
    'en',
    'www.deribit.com/verify',
    'Verification',
    `${EN}<h1>Verify your identity</h1><form><label>Residential address<input></label><label>Expected deposit amount<input></label><button>Next</button></form>`,
  ],
  ['en', 'www.bitget.com/docs/withdraw', 'API', `${EN}<h1>POST /withdraw</h1>${table('coin|network|address|amount')}`],
  [
    'ko',
    'www.bithumb.com/board/1647',
    '공지',
    `${KO}<h3>USDT 출금 중단 안내</h3><p>네트워크 점검으로 출금이 중단됩니다.</p>${table('자산|네트워크|일시')}`,
  ],
  ['ko', 'upbit.com/history/inout', '입출금 내역', `${KO}<h3>입출금 내역</h3>${table('자산|수량|네트워크|일시')}`],
  ['ko', 'www.gate.com/ko/limits', '한도', `${KO}<h2>출금 한도</h2>${table('코인|네트워크|일일 한도 금액')}`],
  [
    'ja',
    'coincheck.com/ja/documents/nyukin',
    '入金方法',
    `${JA}${article('入金方法について', 'アドレスを確認する', 'ネットワークを選ぶ')}${table('通貨|ネットワーク|金額')}`,
  ],
  [
    'ja',
    'zaif.jp/commission',
    '手数料',
    `${JA}<h2>出金手数料</h2><dl><dt>通貨</dt><dd>BTC</dd><dt>数量</dt><dd>0.001</dd></dl>`,
  ],
  ['ja', 'www.okx.com/ja/orders', '履歴', `${JA}<h1>入出金履歴</h1>${table('コイン|ネットワーク|数量|日時')}`],
  ['zh', 'www.xt.com/zh-CN/bulletin/991', '公告', `${ZH}<h1>关于暂停 USDT 充币的公告</h1>${table('币种|网络|时间')}`],
  [
    'zh',
    'www.bybit.com/zh-MY/records',
    '记录',
    `${ZH}<h2>充提记录</h2><div role="tablist"><button role="tab" aria-selected="true">提币记录</button></div>${table('币种|链|数量|地址')}`,
  ],
  ['zh-TW', 'www.bitopro.com/ns/level', '額度', `${ZH}<h2>提領額度</h2>${table('幣種|鏈|金額')}`],
  [
    'es',
    'poloniex.com/es/tarifas',
    'Comisiones',
    `<h1>Comisiones de retiro</h1>${table('Moneda|Red|Cantidad mínima')}`,
  ],
  [
    'es',
    'www.bitmart.com/es-ES/aprende',
    'Guía',
    article('Cómo depositar criptomonedas', 'Elige la moneda', 'Elige la red', 'Copia la dirección') +
      table('Moneda|Red|Dirección'),
  ],
  ['pt', 'www.coinex.com/pt/limites', 'Limites', `<h1>Limites de saque</h1>${table('Moeda|Rede|Quantidade')}`],
  [
    'pt',
    'nicehash.com/pt/historico',
    'Histórico',
    `<h2>Histórico de depósitos</h2>${table('Moeda|Rede|Quantidade|Data')}`,
  ],
  [
    'de',
    'swissborg.com/de/preise',
    'Gebühren',
    `<h1>Gebühren für Auszahlungen</h1>${table('Währung|Netzwerk|Betrag')}`,
  ],
  [
    'de',
    'www.bitfinex.com/de/verlauf',
    'Verlauf',
    `<h2>Verlauf der Einzahlungen</h2>${table('Währung|Netzwerk|Betrag|Adresse')}`,
  ],
  ['fr', 'exchange.gemini.com/fr/tarifs', 'Frais', `<h1>Frais de retrait</h1>${table('Devise|Réseau|Montant')}`],
  [
    'fr',
    'www.crypto.com/fr/parrainage',
    'Parrainage',
    '<h1>25 $ offerts dès votre premier dépôt</h1><form><label>Adresse e-mail<input></label><label>Montant souhaité<input></label></form>',
  ],
  ['ru', 'indodax.com/ru/istoriya', 'История', `<h2>История вводов и выводов</h2>${table('Валюта|Сеть|Сумма|Адрес')}`],
  [
    'ru',
    'phemex.com/ru/voprosy',
    'Вопросы',
    `${article('Как вывести средства', 'Выберите сеть', 'Укажите адрес')}${table('Монета|Сеть|Комиссия')}`,
  ],
  [
    'tr',
    'www.btcturk.com/komisyonlar',
    'Komisyonlar',
    `<h1>Çekim komisyonları ve limitleri</h1>${table('Kripto|Ağ|Miktar')}`,
  ],
  [
    'tr',
    'www.wazirx.com/tr/markets',
    'Piyasalar',
    `${nav('Piyasalar|Yatır|Çek')}<h1>BTC/TRY</h1><label>Miktar<input></label><label>Fiyat<input></label><button>Al</button>`,
  ],
  ['vi', 'ascendex.com/vi/bieu-phi', 'Biểu phí', `<h1>Phí rút tiền</h1>${table('Đồng coin|Mạng|Số lượng')}`],
];

export const DEPOSIT_MENTIONS: ReadonlyMap<string, string> = new Map(
  ROWS.map(([language, url, title, body]) => [
    `https://${url}`,
    html(title, body).replace('lang="en"', `lang="${language}"`),
  ]),
);
