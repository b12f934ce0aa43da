/**
 * Views as they are on five venues' real layouts, by language: a Korean and a Japanese exchange, a global one with its
 * many languages, a European one, and a wallet in one page. The texts are such pages' headings and labels.
 */
import { describe, expect, test } from 'vitest';
import { isDepositView, type ViewSignals } from '../../../src/core/guard/deposit-view.ts';

type Row = readonly [name: string, host: string, path: string, headings: string, labels: string];

const split = (text: string) => text.split('|').filter((part) => part !== '');
const view = ([, host, path, headings, labels]: Row): ViewSignals => ({
  host,
  path,
  headings: split(headings),
  labels: split(labels),
});

const DEPOSITS: readonly Row[] = [
  [
    'English, global, crypto deposit',
    'www.binance.com',
    '/en/my/wallet/account/main/deposit/crypto',
    'Deposit Crypto',
    'Select coin|Select network|Deposit address',
  ],
  [
    'English, global, withdrawal',
    'www.binance.com',
    '/en/my/wallet/account/main/withdrawal/crypto/USDT',
    'Withdraw Crypto',
    'Address|Network|Amount',
  ],
  [
    'English, European, funding tab',
    'www.kraken.com',
    '/c/funding/deposit',
    'Deposit',
    'Asset|Network|Generate new address',
  ],
  ['English, wallet in one page', 'wallet.example', '/#/send', 'Send', 'To address|Amount|Max'],
  [
    'English, dialog in a single page',
    'www.bybit.com',
    '/user/assets/home/overview',
    'Assets|Withdraw',
    'Wallet Address|Chain Type|Amount',
  ],
  ['English, transfer', 'www.okx.com', '/balance/transfer', 'Transfer', 'From|To|Amount|Coin'],
  ['Japanese, entry', 'www.bitpoint.co.jp', '/account/deposit/crypto', '入金', '通貨|入金アドレス|ネットワーク'],
  ['Japanese, delivery', 'coincheck.com', '/ja/sends', '暗号資産の送金', '宛先|コイン|金額'],
  ['Japanese, withdrawal to a bank', 'coincheck.com', '/ja/withdraws', '日本円出金', '出金金額|銀行アドレス'],
  ['Japanese, receive', 'bitflyer.com', '/ja-jp/ex/receive', '受取', 'アドレス|QRコード|ビットコイン通貨'],
  ['Korean, deposit', 'upbit.com', '/balances?tab=deposit', '입출금|입금하기', '입금 주소|네트워크|자산'],
  ['Korean, withdrawal', 'www.bithumb.com', '/react/inout/withdraw/USDT', '출금', '출금 주소|출금 수량|네트워크'],
  ['Korean, transfer', 'korbit.co.kr', '/wallet/send', '송금하기', '받는 주소|금액'],
  ['Chinese, simplified, deposit', 'www.okx.com', '/zh-hans/balance/recharge', '充币', '币种|充币网络|充币地址'],
  ['Chinese, simplified, withdrawal', 'www.gate.com', '/zh/myaccount/withdraw/USDT', '提现', '提币地址|网络|数量'],
  ['Chinese, traditional, withdrawal', 'max.maicoin.com', '/withdrawals/usdt', '提領', '提領地址|數量|鏈'],
  [
    'Spanish, deposit',
    'www.binance.com',
    '/es/my/wallet/account/main/deposit/crypto',
    'Depositar criptomonedas',
    'Seleccionar moneda|Red|Dirección',
  ],
  ['Spanish, withdrawal', 'bitso.com', '/wallet/retiro', 'Retirar', 'Dirección de destino|Monto|Red'],
  [
    'Portuguese, withdrawal',
    'www.mercadobitcoin.com.br',
    '/conta/saque',
    'Sacar',
    'Endereço da carteira|Quantidade|Rede',
  ],
  ['Portuguese, deposit', 'foxbit.com.br', '/carteira/deposito', 'Depósito', 'Moeda|Rede|Endereço de depósito'],
  ['German, deposit', 'www.bitpanda.com', '/de/wallet/einzahlen', 'Einzahlen', 'Betrag|IBAN|Währung'],
  ['German, sending', 'www.bison.example', '/app/senden', 'Kryptowährung senden', 'Empfänger-Adresse|Betrag'],
  ['French, withdrawal', 'app.paymium.com', '/retraits', 'Retrait', 'Adresse de destination|Montant'],
  ['French, deposit', 'app.coinhouse.example', '/depot', 'Dépôt', 'Devise|Réseau|Adresse'],
  ['Russian, top-up', 'garantex.org', '/deposit', 'Пополнение', 'Валюта|Сеть|Адрес'],
  ['Russian, withdrawal', 'exmo.example', '/ru/wallet/withdraw', 'Вывод средств', 'Адрес кошелька|Сумма|Сеть'],
  ['Turkish, withdrawal', 'www.btcturk.com', '/cuzdan/cekme', 'Kripto çekme', 'Adres|Ağ|Miktar'],
  ['Turkish, deposit', 'www.paribu.com', '/cuzdan/yatirma', 'Kripto yatırma', 'Varlık|Ağ|Adres'],
  ['Vietnamese, deposit', 'onus.example', '/vi/wallet/deposit', 'Nạp tiền', 'Loại tiền|Mạng|Địa chỉ'],
  ['Vietnamese, withdrawal', 'remitano.example', '/vn/wallet/rut', 'Rút', 'Địa chỉ ví|Số lượng|Mạng'],
];

const MENTIONS: readonly Row[] = [
  ['front page', 'www.binance.com', '/en', 'Buy, trade, and hold crypto', 'Sign up|Deposit|Email'],
  [
    'front page that advertises deposits',
    'www.kraken.com',
    '/',
    'Deposit today and start trading in minutes with no fees',
    'Get started|Email',
  ],
  ['spot trading', 'www.binance.com', '/en/trade/BTC_USDT', 'BTC/USDT|Spot', 'Buy|Sell|Amount|Price|Deposit'],
  ['futures trading', 'www.bybit.com', '/trade/usdt/BTCUSDT', 'BTCUSDT', 'Order by value|Quantity|Long|Short'],
  [
    'help article',
    'support.kraken.com',
    '/hc/en-us/articles/how-to-deposit',
    'How to deposit crypto',
    'Network|Address|Amount',
  ],
  [
    'help article on the main host',
    'www.okx.com',
    '/help/how-do-i-withdraw-crypto',
    'Withdraw crypto',
    'Coin|Network|Address|Amount',
  ],
  ['FAQ', 'coincheck.com', '/ja/faq/deposit', '入金について', '入金アドレス|ネットワーク'],
  ['announcement of a halt', 'www.bithumb.com', '/notice/withdraw-halt', '출금 중단 안내', '네트워크|주소'],
  ['announcement in Korean', 'upbit.com', '/service_center/notice?id=4', '입금 재개', '자산'],
  ['announcement in Chinese', 'www.okx.com', '/zh-hans/announcements/deposit', '关于暂停充币的公告', '币种|网络'],
  ['blog', 'blog.kraken.com', '/product/withdraw-faster', 'Withdraw faster', 'Network|Amount'],
  ['fees', 'www.binance.com', '/en/fee/depositFee', 'Deposit & withdrawal fees', 'Search'],
  ['fees with a table', 'www.gate.com', '/fees', 'Withdrawal fees', 'Coin|Network|Amount'],
  ['terms', 'www.bitpanda.com', '/legal/deposits', 'Einzahlungen', 'Betrag|Adresse'],
  ['academy', 'academy.binance.com', '/en/articles/what-is-a-deposit', 'What is a deposit?', 'Coin|Network'],
  ['order history', 'www.bybit.com', '/user/assets/order', 'Orders', 'Coin|Amount|Date'],
  ['history of deposits', 'bitflyer.com', '/ja-jp/home', 'ホーム', '入金|出金|資産'],
  ['portfolio with buttons', 'www.okx.com', '/balance', 'Assets|Overview', 'Deposit|Withdraw|Transfer'],
  ['markets', 'www.gate.com', '/markets', 'Markets', 'Coin|Price|Volume'],
  ['log in', 'www.kraken.com', '/sign-in', 'Sign in', 'Email|Password'],
  ['sign up', 'bitso.com', '/register', 'Crea tu cuenta', 'Correo|Contraseña'],
  ['identity check', 'www.mercadobitcoin.com.br', '/conta/identidade', 'Verificação', 'Nome|Endereço'],
  ['news in Spanish', 'www.binance.com', '/es/news/retiro', 'Retiros suspendidos', 'Buscar'],
  ['news in Portuguese', 'foxbit.com.br', '/blog/deposito', 'Depósito em reais', 'Moeda|Rede'],
  ['press', 'www.bitpanda.com', '/de/press/auszahlung', 'Auszahlung', 'Betrag|Adresse'],
  ['guide in Russian', 'exmo.example', '/ru/guides/vyvod', 'Вывод средств', 'Сеть|Адрес'],
  ['guide in Turkish', 'www.btcturk.com', '/blog/kripto-cekme', 'Kripto çekme', 'Ağ|Adres'],
  ['guide in Vietnamese', 'onus.example', '/vi/academy/nap-tien', 'Nạp tiền', 'Mạng|Địa chỉ'],
  ['a status page', 'status.kraken.com', '/withdrawals', 'Withdrawals', 'Network|Asset'],
  [
    'referral',
    'www.bybit.com',
    '/invite',
    'Refer friends who deposit $100 or more and earn up to 1,025 USDT',
    'Coin|Amount',
  ],
];

describe('a deposit, withdrawal or transfer view', () => {
  test('there are 30 of each', () => {
    expect([DEPOSITS.length, MENTIONS.length]).toEqual([30, 30]);
  });

  test.each(DEPOSITS)('%s is one', (...row) => {
    expect(isDepositView(view(row))).toBe(true);
  });

  test.each(MENTIONS)('%s is none', (...row) => {
    expect(isDepositView(view(row))).toBe(false);
  });
});

describe('what is only said about moves', () => {
  const FORM = ['Coin', 'Network', 'Amount'];

  test.each([
    'Withdrawal fees',
    'Deposit history',
    'How to deposit crypto',
    '出金手数料',
    '入金方法について',
    '출금 중단 안내',
    '입출금 내역',
    '提币记录',
    '提領額度',
    'Comisiones de retiro',
    'Cómo depositar criptomonedas',
    'Limites de saque',
    'Gebühren für Auszahlungen',
    'Historique des retraits',
    'Frais de retrait',
    'История вводов и выводов',
    'Çekim limitleri',
    'Lịch sử nạp tiền',
    'Phí rút tiền',
  ])('a page headed “%s” is none, whatever its form asks for', (heading) => {
    expect(isDepositView({ host: 'www.okx.com', path: '/a', headings: [heading], labels: FORM })).toBe(false);
  });

  test('a history below a form takes nothing away', () => {
    const headings = ['Withdraw', 'Withdrawal history'];
    expect(isDepositView({ host: 'www.okx.com', path: '/a', headings, labels: FORM })).toBe(true);
  });

  test.each(['E-mail address', 'Residential address', 'メールアドレス', '电子邮件地址'])(
    '“%s” is no address that money goes to',
    (label) => {
      const labels = [label, 'Amount'];
      expect(isDepositView({ host: 'www.okx.com', path: '/deposit', headings: [], labels })).toBe(false);
    },
  );
});
