import type { Chain } from '../core/address/chain.ts';

/** Proper names, the same in every language. `eth` stands for every EVM chain. */
const CHAIN_NAMES: Readonly<Record<Chain, string>> = {
  btc: 'Bitcoin',
  eth: 'Ethereum / EVM',
  tron: 'Tron',
  ltc: 'Litecoin',
  bch: 'Bitcoin Cash',
  bsv: 'Bitcoin SV',
  btg: 'Bitcoin Gold',
  dash: 'Dash',
  doge: 'Dogecoin',
  zec: 'Zcash',
  xmr: 'Monero',
  xrp: 'XRP Ledger',
  xvg: 'Verge',
  sol: 'Solana',
  etc: 'Ethereum Classic',
  ada: 'Cardano',
  xlm: 'Stellar',
  algo: 'Algorand',
  dot: 'Polkadot',
  ton: 'TON',
  atom: 'Cosmos',
  near: 'NEAR',
  apt: 'Aptos',
  sui: 'Sui',
  bnb: 'BNB Beacon Chain',
};

export function chainName(chain: Chain): string {
  return CHAIN_NAMES[chain];
}
