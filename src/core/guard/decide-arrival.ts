/**
 * What is said when an address arrives in a field, and how loudly: the order of what can go wrong with money that is
 * about to be sent. Only what is certain enough to stop a person holds the paste; the rest is said beside the field.
 */
import type { Address, Chain } from '../address/chain.ts';
import type { AddressVerdict } from '../verdict/address-verdict.ts';
import { type Level, maxLevel } from '../verdict/level.ts';
import { isOfAnotherNetwork } from './networks.ts';

export type Warning =
  | 'swapped-ends'
  | 'swapped'
  | 'resembles-known'
  | 'listed'
  | 'lost'
  | 'other-network'
  | 'mistyped'
  | 'memo';

export interface Arrival {
  readonly address: Address;
  readonly verdict: AddressVerdict;
  readonly isSendField: boolean;
  /** The network chosen on the page, where it can be read. */
  readonly network?: Chain;
  /** How it differs from what was copied last: absent where nothing was copied, or this was. */
  readonly swapped?: 'ends-agree' | 'plain';
  readonly resemblesKnown: boolean;
}

export interface Decision {
  readonly level: Level;
  /** Whether the value must not land before the person has decided. */
  readonly holds: boolean;
  /** The gravest first. */
  readonly warnings: readonly Warning[];
}

const LEVEL_OF: Readonly<Record<Exclude<Warning, 'listed'>, Level>> = {
  'swapped-ends': 'danger',
  'resembles-known': 'danger',
  swapped: 'caution',
  lost: 'caution',
  'other-network': 'caution',
  mistyped: 'caution',
  memo: 'note',
};
const HOLDING: readonly Warning[] = ['swapped-ends', 'resembles-known', 'lost'];
/** Chains on which an exchange has one address for all and tells customers apart by a memo or tag. */
const MEMO_CHAINS: readonly Chain[] = ['xrp', 'xlm', 'atom', 'ton', 'bnb'];

export function decideArrival(arrival: Arrival): Decision {
  const warnings = findWarnings(arrival);
  const listedLevel = warnings.includes('listed') ? arrival.verdict.level : 'none';
  const level = warnings.reduce<Level>(
    (loudest, warning) => (warning === 'listed' ? loudest : maxLevel(loudest, LEVEL_OF[warning])),
    listedLevel,
  );
  const isListedLoudly = listedLevel === 'danger' || listedLevel === 'caution';
  return { level, warnings, holds: isListedLoudly || warnings.some((warning) => HOLDING.includes(warning)) };
}

function findWarnings({ address, verdict, isSendField, network, swapped, resemblesKnown }: Arrival): Warning[] {
  const { reasons } = verdict;
  const isNowhere = reasons.includes('token-contract') || reasons.includes('burn-address');
  const isListed = verdict.grounds.some(({ listing }) => listing !== undefined) && !isOnly(reasons, NOWHERE);
  const isMistyped = address.checksum === 'invalid';
  return [
    ...(swapped === 'ends-agree' ? (['swapped-ends'] as const) : []),
    ...(resemblesKnown ? (['resembles-known'] as const) : []),
    ...(isListed ? (['listed'] as const) : []),
    ...(isNowhere && isSendField ? (['lost'] as const) : []),
    ...(network !== undefined && isOfAnotherNetwork(network, address.chains) ? (['other-network'] as const) : []),
    ...(isMistyped ? (['mistyped'] as const) : []),
    ...(swapped === 'plain' ? (['swapped'] as const) : []),
    ...(reasons.includes('service-wallet') && wantsMemo(address) ? (['memo'] as const) : []),
  ];
}

const NOWHERE = ['token-contract', 'burn-address', 'checksum-mismatch'];

function isOnly(reasons: readonly string[], those: readonly string[]): boolean {
  return reasons.every((reason) => those.includes(reason));
}

function wantsMemo({ chains }: Address): boolean {
  const [usual] = chains;
  return usual !== undefined && MEMO_CHAINS.includes(usual);
}
