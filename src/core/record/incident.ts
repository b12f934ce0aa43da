import type { Attribution } from './attribution.ts';
import type { IsoDate } from './date.ts';
import type { Confidence, Source } from './source.ts';

export const INCIDENT_KINDS = [
  'hot-wallet-theft',
  'private-key-compromise',
  'smart-contract-exploit',
  'bridge-exploit',
  'insider',
  'exit-scam',
  'insolvency',
  'fraud',
  'data-breach',
  'dns-hijack',
  'front-end-compromise',
  'supply-chain',
  'phishing',
  'swift-heist',
  'atm-cash-out',
  'ransomware',
  'cryptojacking',
  'double-spend',
  'mistaken-payout',
  'attempted',
  'sanctions',
  'enforcement',
  'seizure',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** What became of the customers' money. `made-whole` means that it happened, `promised` that it was announced. */
export const CUSTOMER_OUTCOMES = [
  'made-whole',
  'promised',
  'at-petition-prices',
  'partial',
  'not-repaid',
  'no-customer-loss',
  'unknown',
] as const;
export type CustomerOutcome = (typeof CUSTOMER_OUTCOMES)[number];

export const VICTIM_OF = ['imitators-of-the-platform', 'infrastructure-of-third-party'] as const;
export type VictimOf = (typeof VICTIM_OF)[number];

export interface AssetAmount {
  /** Ticker or ISO 4217 code: `BTC`, `JPY`. */
  readonly asset: string;
  readonly amount: number;
}

/** One published figure for a loss, where a first report and a later one differ. */
export interface LossReport extends Partial<AssetAmount> {
  readonly by: string;
  readonly date?: IsoDate;
  readonly usd?: number;
  readonly source?: string;
}

/** One thing that happened to one platform. Money is in US dollars at the prices of the day. */
export interface Incident {
  /** `YYYY-MM-slug`. */
  readonly id: string;
  /** When it happened, or became known where that is all that is known. */
  readonly date: IsoDate;
  readonly disclosed?: IsoDate;
  /** Id of the platform. */
  readonly platform: string;
  readonly kind: IncidentKind;
  /** The figure that totals use. */
  readonly lossUsd?: number;
  /** Bounds, where good sources differ. */
  readonly lossUsdLow?: number;
  readonly lossUsdHigh?: number;
  /** What was tried for or exposed, where less or nothing was lost. */
  readonly atStakeUsd?: number;
  readonly lossAssets: readonly AssetAmount[];
  readonly lossReports?: readonly LossReport[];
  /** What came back at the time. Later seizures at later coin prices are not counted here. */
  readonly recoveredUsd?: number;
  /** People whose records were exposed. */
  readonly records?: number;
  readonly customers: CustomerOutcome;
  /** `partial` is all that there will be. */
  readonly customersFinal?: true;
  /** ISO 3166-1 alpha-2: where the victim was based. */
  readonly countries: readonly string[];
  readonly attributions: readonly Attribution[];
  /** At most two sentences, in English. */
  readonly summary: string;
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
  /** The platform itself was not breached. */
  readonly victimOf?: VictimOf;
  /** Id of the incident that is the same event, so that it is counted once. */
  readonly sameEvent?: string;
  /** Other platforms that it concerns. */
  readonly also?: readonly string[];
}
