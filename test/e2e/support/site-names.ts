/** On no list: made up here, in the ways that block lists show. */
export const IMPOSTORS = (
  'coinbase-login.net metamask-wallet-connect.com trezor-suite-update.app ledger-live-recovery.com binance-verify.net ' +
  'secure-coinbase-login.com kucoin-withdraw.com bitfinex-login.org login-bitstamp.com uniswap-airdrop-claim.xyz ' +
  'claim-pancakeswap.top opensea-nft-claim.net trustwallet-connect.online walletconnect-sync.com myetherwallet-login.com ' +
  'metamask.io-secure.net coinbase.com.account-verify.net binance.com-login.top www.trezor.io.firmware-update.site ' +
  'crypto.com.signin-help.com binance-support.pages.dev metamask-restore.netlify.app coinbase-verify.vercel.app ' +
  'trezor-wallet.web.app ledger-connect.github.io xn--coinbse-6fg.com xn--metmask-4fg.com xn--binnce-5nf.com ' +
  'xn--trezr-mye.io xn--bitfnex-uog.com c0inbase.com b1nance.com metarnask.io bitfinnex.com coinbsae.com coinbaase.com ' +
  'binannce.com metamaskk.io pancakeswapp.finance trezzor.io kucoln.com bitstanp.net uniswapp.org opensae.io ' +
  'blockchian.com electrumm.org metamask.site coinbase.support bitfinex.online kucoin.live trezor.wiki'
).split(' ');
