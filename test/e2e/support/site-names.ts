/** Host names that were made up for the tests, and hosts of the world that must be left alone. */

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

/** Much visited, and nobody's imitation; some on purpose a letter or a word away from a brand. */
export const POPULAR = (
  'google.com youtube.com facebook.com instagram.com wikipedia.org reddit.com amazon.com amazon.de amazon.co.uk x.com ' +
  'twitter.com whatsapp.com tiktok.com yahoo.com bing.com linkedin.com netflix.com microsoft.com office.com live.com ' +
  'outlook.com apple.com icloud.com github.com gitlab.com stackoverflow.com stackexchange.com wordpress.com medium.com ' +
  'substack.com paypal.com ebay.com ebay.de etsy.com walmart.com target.com bestbuy.com homedepot.com ikea.com zalando.de ' +
  'booking.com airbnb.com expedia.com tripadvisor.com uber.com lyft.com spotify.com soundcloud.com twitch.tv discord.com ' +
  'telegram.org signal.org zoom.us slack.com notion.so dropbox.com box.com adobe.com figma.com canva.com shutterstock.com ' +
  'pinterest.com tumblr.com quora.com imdb.com rottentomatoes.com espn.com bbc.co.uk bbc.com cnn.com nytimes.com ' +
  'theguardian.com washingtonpost.com reuters.com bloomberg.com wsj.com ft.com economist.com forbes.com businessinsider.com ' +
  'cnbc.com marketwatch.com investing.com tradingview.com nasdaq.com nyse.com morningstar.com fidelity.com vanguard.com ' +
  'schwab.com chase.com bankofamerica.com wellsfargo.com citi.com hsbc.com barclays.co.uk lloydsbank.com santander.com ' +
  'ing.com bnpparibas.com deutsche-bank.de commerzbank.de sparkasse.de n26.com wise.com monzo.com klarna.com visa.com ' +
  'mastercard.com americanexpress.com stripe.com square.com intuit.com xero.com salesforce.com oracle.com sap.com ibm.com ' +
  'intel.com amd.com nvidia.com samsung.com sony.com lg.com huawei.com xiaomi.com dell.com hp.com lenovo.com asus.com ' +
  'cloudflare.com akamai.com fastly.com digitalocean.com heroku.com vercel.com netlify.com npmjs.com pypi.org crates.io ' +
  'docker.com kubernetes.io python.org nodejs.org mozilla.org debian.org ubuntu.com archlinux.org kernel.org gnu.org ' +
  'archive.org creativecommons.org eff.org w3.org ietf.org arxiv.org nature.com science.org sciencedirect.com springer.com ' +
  'mit.edu stanford.edu harvard.edu ox.ac.uk cam.ac.uk ethz.ch nih.gov nasa.gov usa.gov gov.uk europa.eu un.org who.int ' +
  'weather.com accuweather.com duolingo.com coursera.org udemy.com khanacademy.org ted.com goodreads.com audible.com ' +
  'steampowered.com epicgames.com roblox.com minecraft.net nintendo.com playstation.com xbox.com ea.com blizzard.com ' +
  'baidu.com qq.com taobao.com jd.com weibo.com bilibili.com yandex.ru vk.com mail.ru naver.com daum.net rakuten.co.jp ' +
  'mercadolibre.com globo.com uol.com.br allegro.pl onet.pl seznam.cz leboncoin.fr orange.fr marktplaats.nl bol.com ' +
  'aftonbladet.se vg.no dr.dk hs.fi repubblica.it elpais.com sapo.pt index.hu novinky.cz gatekeeper.com gategroup.com ' +
  'krakenrum.com krakenjs.com geminiobservatory.edu phantomjs.org ledgerenquirer.com bonfire.com finance.com coinstar.com ' +
  'coinworld.com coins.com exodusmovement.org blockbuster.com blockstack.org openstreetmap.org openstack.org seaworld.com ' +
  'trustpilot.com trustpower.com bitbucket.org bitdefender.com bitwarden.com bittorrent.com bitly.com metacritic.com ' +
  'mask.com treasure.com trezevant.edu ripplecreek.com tronsmart.com polygon.com avalanche.org compound.com curve.com ' +
  'pancake.com safe.com uniqlo.com unicorn.com luno.org okra.ng huobao.cn kudos.com kucing.com'
).split(' ');
