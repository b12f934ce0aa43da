/**
 * Words that everybody uses (`jupiter`, `blockchain`, `base`) and that are brands as well. Neither another suffix nor
 * `wallet` beside them means anything; words that only this trade has do, and so does a slip under the brand's own suffix.
 */
import type { Bait } from './explain-rest.ts';
import { isCertainSlip } from './slips.ts';
import type { Trace } from './trace.ts';

const SHORTEST = 6;
/** Nobody but this trade says so. */
const NATIVE = new Set(
  'airdrop airdrops restake restaking unstake staking presale tge dapp dapps web3 defi dex ido ieo eligibility'.split(
    ' ',
  ),
);
/** Others say so too, seldom with a name that costs nothing. */
const TRADED = new Set(
  'claim claims claiming claimer token tokens usdt usdc nft swap wallet rewards stake mint'.split(' '),
);

export function isNative({ word }: Bait): boolean {
  return NATIVE.has(word);
}

export function acceptBroad(trace: Trace): boolean {
  const { isWholeLabel, baits } = trace;
  const isLong = trace.token.text.length >= SHORTEST;
  if (trace.form === 'typo') return isWholeLabel && isLong && isSingleSlip(trace);
  if (isWholeLabel) return (isLong && (trace.isForeign || trace.isDrawn)) || trace.elsewhere.some(isNative);
  return trace.isSetOff && trace.isCovered && baits.some((bait) => isNative(bait) || TRADED.has(bait.word));
}

function isSingleSlip({ changes, token }: Trace): boolean {
  const [change] = changes;
  return change !== undefined && changes.length === 1 && isCertainSlip(change, token.text);
}
