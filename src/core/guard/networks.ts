/**
 * Which chain a page says it will send on, read from what is selected near the field: an exchange names networks by
 * token standard (ERC-20, TRC-20), by code (BSC, SOL) or by name. All EVM networks share one form of address.
 */
import type { Chain } from '../address/chain.ts';

const NAMES: readonly (readonly [chain: Chain, names: RegExp])[] = [
  [
    'eth',
    /\b(ERC[- ]?20|BEP[- ]?20|BSC|BNB Smart Chain|Ethereum|Arbitrum|Optimism|Polygon|Avalanche C|AVAXC|C-Chain|Base|zkSync|Linea|opBNB)\b/i,
  ],
  ['tron', /\b(TRC[- ]?20|TRX|Tron)\b/i],
  ['sol', /\b(SOL|Solana|SPL)\b/i],
  ['btc', /\b(Bitcoin(?! Cash| SV| Gold)|SegWit|Taproot)\b|^BTC$/i],
  ['ltc', /\b(Litecoin)\b|^LTC$/i],
  ['bch', /\b(Bitcoin Cash|BCH)\b/i],
  ['doge', /\b(Dogecoin)\b|^DOGE$/i],
  ['xrp', /\b(XRP Ledger|Ripple|XRPL)\b|^XRP$/i],
  ['xlm', /\b(Stellar)\b|^XLM$/i],
  ['ada', /\b(Cardano)\b|^ADA$/i],
  ['ton', /\b(The Open Network|Toncoin)\b|^TON$/i],
  ['atom', /\b(Cosmos)\b|^ATOM$/i],
  ['dot', /\b(Polkadot)\b|^DOT$/i],
  ['algo', /\b(Algorand)\b|^ALGO$/i],
  ['near', /\b(NEAR Protocol)\b|^NEAR$/i],
  ['apt', /\b(Aptos)\b|^APT$/i],
  ['sui', /^SUI( Network)?$/i],
  ['xmr', /\b(Monero)\b|^XMR$/i],
  ['bnb', /\b(BEP[- ]?2)\b(?!0)|\bBNB Beacon Chain\b/i],
];

/** EVM addresses serve Ethereum Classic as well. */
const SAME_FORM: Readonly<Partial<Record<Chain, Chain>>> = { etc: 'eth' };

/** The one chain that the selected texts name; `undefined` where they name none, or more than one. */
export function readNetwork(selected: readonly string[]): Chain | undefined {
  const standards = chainsIn(
    selected.filter((text) => /(?:ERC|TRC|BEP|SPL)[- ]?\d*|network|chain|mainnet/i.test(text)),
  );
  const all = standards.size > 0 ? standards : chainsIn(selected);
  const [only] = all;
  return all.size === 1 ? only : undefined;
}

/** Whether an address of these chains cannot be one of the chosen network. */
export function isOfAnotherNetwork(chosen: Chain, chains: readonly Chain[]): boolean {
  return !chains.some((chain) => chain === chosen || SAME_FORM[chain] === chosen);
}

function chainsIn(texts: readonly string[]): Set<Chain> {
  const found = new Set<Chain>();
  for (const text of texts) for (const [chain, names] of NAMES) if (names.test(text.trim())) found.add(chain);
  return found;
}
