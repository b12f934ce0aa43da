import { describe, expect, test } from 'vitest';
import { find } from './context.ts';

describe('an impostor is found, by kind', () => {
  test.each([
    ['binance.com.signup.top', 'domain-inside', 'beyond-doubt', 'binance'],
    ['binance.com1735835.gq', 'domain-inside', 'beyond-doubt', 'binance'],
    ['ledger.com.342344.app', 'domain-inside', 'beyond-doubt', 'ledger'],
    ['trezor-io.com', 'domain-inside', 'beyond-doubt', 'trezor'],
    ['gemini-com.xyz', 'domain-inside', 'likely', 'gemini'],
    ['xn--binane-0ua.com', 'confusable-letters', 'beyond-doubt', 'binance'],
    ['υɴіѕѡар.org', 'confusable-letters', 'beyond-doubt', 'uniswap'],
    ['мусгурто.com', 'confusable-letters', 'likely', 'mycrypto'],
    ['unisvvap.org', 'confusable-ascii', 'beyond-doubt', 'uniswap'],
    ['c0inbase.com', 'confusable-ascii', 'beyond-doubt', 'coinbase'],
    ['hltbtc.online', 'confusable-ascii', 'likely', 'hitbtc'],
    ['locaibitcoins.net', 'confusable-ascii', 'beyond-doubt', 'localbitcoins'],
    ['pancakeeswap.com', 'typo', 'beyond-doubt', 'pancakeswap'],
    ['metamosk.com', 'typo', 'likely', 'metamask'],
    ['changlley.org', 'typo', 'likely', 'changelly'],
    ['binaance.cf', 'typo', 'likely', 'binance'],
    ['lledger.io', 'typo', 'possible', 'ledger'],
    ['exoduwallet.io', 'typo', 'likely', 'exodus'],
    ['phantm-wallet.io', 'typo', 'beyond-doubt', 'phantom'],
    ['metamask-verifyprotocol.net', 'brand-and-words', 'beyond-doubt', 'metamask'],
    ['bithumbvietnam.info', 'brand-and-words', 'likely', 'bithumb'],
    ['kraken-login.ml', 'brand-and-words', 'likely', 'kraken'],
    ['celsiusclaimassets.com', 'brand-and-words', 'beyond-doubt', 'celsius'],
    ['okx-global.com', 'brand-and-words', 'likely', 'okx'],
    ['trezor.example.com', 'brand-as-subdomain', 'possible', 'trezor'],
    ['trustwallet.erc20-airdrop.icu', 'brand-as-subdomain', 'beyond-doubt', 'trust-wallet'],
    ['metamask.online', 'other-suffix', 'likely', 'metamask'],
    ['binance.us.com', 'other-suffix', 'likely', 'binance'],
    ['sunswap.mom', 'other-suffix', 'likely', 'tron'],
    ['kyber.digital', 'other-suffix', 'possible', 'kyber'],
    ['okex.net.cn', 'other-suffix', 'possible', 'okx'],
    ['polkadotnetwork.app', 'other-suffix', 'likely', 'polkadot'],
    ['huobiairdrop.com', 'brand-and-words', 'likely', 'htx'],
    ['claimftx.com', 'brand-and-words', 'likely', 'ftx'],
    ['mypaxful.com', 'brand-and-words', 'likely', 'paxful'],
    ['kraken-fr-en.com', 'brand-and-words', 'possible', 'kraken'],
    ['wwv-kraken.com', 'brand-and-words', 'likely', 'kraken'],
    ['lido-steking.com', 'brand-and-words', 'likely', 'lido'],
    ['ripplebounty.blogspot.com', 'brand-and-words', 'possible', 'ripple'],
    ['jupiter-airdrop.com', 'brand-and-words', 'possible', 'jupiter'],
    ['etherscanio.github.io', 'brand-and-words', 'likely', 'etherscan'],
    ['wallet-connect16.web.app', 'brand-and-words', 'possible', 'walletconnect'],
    ['l1nch.exchange', 'confusable-ascii', 'possible', '1inch'],
    ['blockchian.com', 'typo', 'possible', 'blockchain-com'],
    ['trezgr.io', 'typo', 'possible', 'trezor'],
    ['metmask.com', 'typo', 'likely', 'metamask'],
    ['mettammask.netlify.app', 'typo', 'likely', 'metamask'],
    ['walletconnetdaps.netlify.app', 'typo', 'possible', 'walletconnect'],
    ['vlntage-myetherewallet.com', 'typo', 'possible', 'myetherwallet'],
    ['coinlbase.com.example.top', 'typo', 'possible', 'coinbase'],
  ])('%s: %s, %s, %s', (host, kind, sure, brand) => {
    expect(find(host)).toMatchObject({ kind, sure, brand });
  });

  test.each([
    ['support-trustwallet.pages.dev', 'trust-wallet'],
    ['coinbase-portal.vercel.app', 'coinbase'],
    ['walletconnectpro440957.duckdns.org', 'walletconnect'],
    ['binance-eth.github.io', 'binance'],
    ['kucoin-airdrop.eth.limo', 'kucoin'],
  ])('%s is judged by its tenant', (host, brand) => {
    expect(find(host)?.brand).toBe(brand);
  });
});

describe('the evidence says what differs and where', () => {
  test('a foreign letter', () => {
    expect(find('xn--binane-0ua.com')?.because).toEqual({
      label: 'binançe',
      start: 0,
      end: 7,
      imitates: 'binance',
      differences: [{ at: 5, found: 'ç', expected: 'c' }],
      baits: [],
    });
  });
  test('a pair of letters', () => {
    expect(find('unisvvap.org')?.because).toMatchObject({ start: 0, end: 8, imitates: 'uniswap' });
  });
  test('a letter too many', () => {
    expect(find('trrezor.com')?.because.differences).toEqual([{ at: 1, found: 'r', expected: '' }]);
  });
  test('the bait beside the name', () => {
    expect(find('www-binance-airdrop.com')?.because).toMatchObject({ start: 4, end: 11, baits: ['www', 'airdrop'] });
  });
  test('the real site is offered', () => {
    expect(find('huobi-login.xyz')?.domain).toBe('huobi.com');
  });
});

describe('who is itself is nobody’s imitation', () => {
  test.each([
    'binance.com',
    'accounts.binance.com',
    'login.wallet.kraken.com',
    'bybit.kz',
    'shop.ledger.com',
    'optimistic.etherscan.io',
    'coinmate.io',
    'www-upbit-com.translate.goog',
    'coinbase.com.mcas.ms',
    'coinbase.com.access.mcas.ms',
    'www-coinbase-com.cdn.ampproject.org',
    'www.coinbase.com.proxy.lib.umich.edu',
    'www.binance.com.edgekey.net',
    'kraken.zendesk.com',
    'metamask.zendesk.com',
    'bitfinex.statuspage.io',
    'binance-support.freshdesk.com',
    'coinbase.okta.com',
    'binance.en.softonic.com',
    'metamask.github.io',
    'binance-docs.github.io',
  ])('%s', (host) => {
    expect(find(host)).toBeUndefined();
  });

  test('an impostor behind a translator is still one', () => {
    expect(find('binance--login-xyz.translate.goog')?.brand).toBe('binance');
  });
  test('a help desk’s tenant that asks for access is not the brand', () => {
    expect(find('binance-login.zendesk.com')?.brand).toBe('binance');
  });
});

describe('what only sounds alike is left alone', () => {
  test.each([
    'unity.com',
    'edge.network',
    'ledgers.com',
    'ledger-cli.org',
    'getledgeriq.com',
    'crypto.ba',
    'tunaswap.com',
    'metacask.com',
    'opensi.net',
    'lucus.io',
    'infinity.xyz',
    'finance.com',
    'lidl.de',
    'couchbase.com',
    'kraken.io',
    'gemini.edu',
    'htx.gov.sg',
    'pendle.gov.uk',
    'polygon.com',
    'revolution.org',
    'opensearch.org',
    'bitcoinexplorer.org',
    'facebooklink.org',
    'uniswap-clone.vercel.app',
    'metamusk.io',
    'coinbaseball.com',
    'unblockstreaming.com',
    'citibankonline.com',
    'ledger-limited.com',
    'crypto-airdrop.com',
    'jupiter-wallet.com',
    'base-tokens.com',
    'blockchains.com',
    'jupiter.org',
    'geminigifts.com',
    'cryptoecom.care',
    'blockchaincouncil.org',
    'xn--olno-bpab.com',
    'xn--turflge-g1a.no',
    'localhost',
    'binance.local',
    'binance.corp',
    'binancexyz.onion',
    '192.168.0.1',
    '[::1]',
  ])('%s', (host) => {
    expect(find(host)).toBeUndefined();
  });
});
